using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>A line manager reminds those of their own reports who have not finished.</summary>
public sealed record RemindMyTeam(string Record) : Act<Campaign>(Record)
{
    /// <summary>The campaign is nobody's: whom it reaches are the own reports of whoever presses.</summary>
    public override Who Allowed() => Who.MayAtAll("self.tasks");

    protected override async Task<Reply> DoAsync(Campaign record, Turn turn)
    {
        var count = await SendAsync(turn, record, p => p.ManagerId == turn.ActorId);
        return Reply.Say(
            count == 0 ? (Sentence)"Nobody of your team is open, or they were reminded today already."
                : (Sentence)$"{count} of your team are reminded.");
    }

    /// <summary>Sends a reminder of an enrolment once more, with a key per day so that nobody is reminded twice a day.</summary>
    /// <returns>How many people were reminded.</returns>
    internal static async Task<int> SendAsync(Turn turn, Campaign campaign, System.Linq.Expressions.Expression<Func<Person, bool>> whom)
    {
        string Key(Enrolment enrolment) => $"reminded:{enrolment.Id}:{turn.Today:yyyyMMdd}";
        var people = turn.Db.People.Where(p => p.AccountEnabled && p.Presence == Presence.Active).Where(whom);
        var open = await (
            from e in turn.Db.Set<Enrolment>()
            join p in people on e.PersonId equals p.Id
            where e.CampaignId == campaign.Id && Enrolment.Open.Contains(e.Status)
            select new { Enrolment = e, Person = p }).ToListAsync(turn.Cancellation);
        var keys = open.Select(o => Key(o.Enrolment)).ToList();
        var sent = await turn.Db.Outbox.Where(o => keys.Contains(o.Key)).Select(o => o.Key).ToListAsync(turn.Cancellation);
        open.RemoveAll(o => sent.Contains(Key(o.Enrolment)));
        foreach (var (enrolment, person) in open.Select(o => (o.Enrolment, o.Person)))
        {
            var opening = RoomCatalog.RegisterOf<Enrolment>().Opening(enrolment.Id);
            var digest = DigestCard.Of([new OpenItem(enrolment.Id, person.Id, enrolment.DueAt, Sentence.Of(campaign.Title), opening)], turn.Today);
            turn.Send(digest, person, Key(enrolment), enrolment.Id, OutboxRow.CampaignPriority);
            enrolment.RemindersSent++;
            turn.Note(enrolment, "reminded", "by " + turn.ActorId);
        }

        return open.Count;
    }
}
