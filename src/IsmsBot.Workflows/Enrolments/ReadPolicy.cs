using IsmsBot.Kernel.Links;
using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>Leads a person to the document that they are asked to accept: opening it is kept, and lets them accept (AWR-01).</summary>
public sealed class ReadPolicy : Readable
{
    /// <summary>Names it in links.</summary>
    internal const string Name = "policy";

    public override string Key => Name;

    public override async Task<Reading?> FindAsync(Turn turn, PersonalLink link)
    {
        var found = await (
            from e in turn.Db.Set<Enrolment>().AsNoTracking()
            join c in turn.Db.Set<Campaign>() on e.CampaignId equals c.Id
            where e.Id == link.Of && e.PersonId == link.PersonId
            select new { Enrolment = e, Campaign = c }).FirstOrDefaultAsync(turn.Cancellation);
        if (found?.Campaign.DocumentCode is not { } code)
        {
            return null;
        }

        var content = await PolicyContent.OfAsync(turn, found.Campaign, personId: null);
        var instead = found.Enrolment.Status == EnrolmentState.Cancelled
            ? await EnrolmentAct.InsteadAsync(turn, link.PersonId, found.Campaign) : null;
        var shown = RoomCatalog.RegisterOf<Enrolment>().Opening(instead?.Enrolment.Id ?? link.Of);
        return new Reading(
            $"{content.Title}, version {link.Content}",
            $"It takes about {content.Minutes:minute|minutes}. The button opens it, and I note that today. Accept it in our chat afterwards.",
            code, link.Content, shown)
        {
            Opening = new OpenContent(link.Of, link.Content),
        };
    }
}
