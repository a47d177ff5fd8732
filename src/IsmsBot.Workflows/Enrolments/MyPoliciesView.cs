using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>"my policies": what waits to be read, and what this person has accepted, with version and date.</summary>
public sealed class MyPoliciesView : View
{
    private const int MostAccepted = 10;

    private static readonly PerModel<Func<IsmsDb, string, IAsyncEnumerable<Part>>> Open = new(() => EF.CompileAsyncQuery(
        (IsmsDb db, string personId) =>
        from e in db.Set<Enrolment>().AsNoTracking()
        join c in db.Set<Campaign>().AsNoTracking() on e.CampaignId equals c.Id
        where e.PersonId == personId && c.Status == CampaignState.Running
            && (e.Status == EnrolmentState.Assigned || e.Status == EnrolmentState.Opened || e.Status == EnrolmentState.Overdue)
        orderby e.DueAt
        select new Part(e, c)));

    private static readonly PerModel<Func<IsmsDb, string, IAsyncEnumerable<Accepted>>> Done = new(() => EF.CompileAsyncQuery(
        (IsmsDb db, string personId) => (
        from a in db.Set<Acknowledgement>().AsNoTracking()
        join d in db.Set<ControlledDocument>() on a.DocumentCode equals d.Code
        where a.PersonId == personId
        orderby a.AcknowledgedAt descending
        select new Accepted(d.Title, a.DocumentVersion, a.AcknowledgedAt, a.Id, a.Status == AcknowledgementState.Superseded,
            a.DocumentVersion == d.CurrentVersion && d.LibrarySha256 != null && d.LibrarySha256 != d.CurrentSha256)).Take(MostAccepted)));

    public override string Key => "policies";

    public override IReadOnlyList<string> Phrases =>
        ["my policies", "what must I read", "what do I need to read", "what do I have to read", "policies", "what have I accepted"];

    public override IReadOnlyList<string> GermanPhrases =>
        ["meine Richtlinien", "was muss ich lesen", "was muss ich noch lesen", "Richtlinien"];

    public override Sentence Help => "Show what you must read and what you have accepted";

    public override string Permission => "self.acknowledge";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked) => Reply.With(await OfAsync(turn));

    internal static async Task<MyPoliciesCard> OfAsync(Turn turn)
    {
        var open = new List<ToRead>();
        foreach (var part in await Open.For(turn.Db)(turn.Db, turn.ActorId).ToListAsync(turn.Cancellation))
        {
            open.Add(await ToRead.OfAsync(turn.Reader, part.Enrolment, part.Campaign, part.Campaign.Title));
        }

        return new MyPoliciesCard(open, await Done.For(turn.Db)(turn.Db, turn.ActorId).ToListAsync(turn.Cancellation), turn.Today);
    }

    private sealed record Part(Enrolment Enrolment, Campaign Campaign);
}
