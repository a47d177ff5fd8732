namespace IsmsBot.Workflows.Awareness;

/// <summary>Reminds everybody who has not finished, at most once a day each.</summary>
public sealed record RemindNow(string Record) : Act<Campaign>(Record)
{
    public override Who Allowed() => Who.May("enrolment.defer");

    protected override async Task<Reply> DoAsync(Campaign record, Turn turn)
    {
        var count = await Reminding.SendAsync(turn, record, null);
        return Reply.With(await CoverageCards.ForAsync(turn, record, By.Unit), count == 1 ? (Sentence)"One person is reminded." : (Sentence)$"{count} people are reminded. Who was reminded today already is left in peace.");
    }
}

/// <summary>A line manager reminds those of their own reports who are late.</summary>
public sealed record RemindMyTeam(string Record) : Act<Campaign>(Record)
{
    public override Who Allowed() => Who.May("self.tasks");

    protected override async Task<Reply> DoAsync(Campaign record, Turn turn)
    {
        var count = await Reminding.SendAsync(turn, record, turn.ActorId);
        return Reply.Say(count == 0 ? (Sentence)"Nobody of your team is open, or they were reminded today already." : (Sentence)$"{count} of your team are reminded.");
    }
}

/// <summary>Sends the card of an enrolment once more, with a key per day so that nobody is reminded twice a day.</summary>
internal static class Reminding
{
    public static async Task<int> SendAsync(Turn turn, Campaign campaign, string? managerId)
    {
        var open = await (
            from e in turn.Db.Set<Enrolment>()
            join p in turn.Db.People on e.PersonId equals p.Id
            where e.CampaignId == campaign.Id && (e.Status == EnrolmentState.Assigned || e.Status == EnrolmentState.Opened || e.Status == EnrolmentState.Overdue)
                && p.AccountEnabled && p.Presence == Kernel.People.Presence.Active && (managerId == null || p.ManagerId == managerId)
            select new { Enrolment = e, Person = p }).ToListAsync(turn.Cancellation);
        var keys = open.Select(o => Key(turn, o.Enrolment)).ToList();
        var sent = await turn.Db.Outbox.Where(o => keys.Contains(o.Key)).Select(o => o.Key).ToListAsync(turn.Cancellation);
        var count = 0;
        foreach (var o in open.Where(o => !sent.Contains(Key(turn, o.Enrolment))))
        {
            var digest = DigestCard.Of([new OpenItem(o.Enrolment.Id, o.Person.Id, o.Enrolment.DueAt, Sentence.Of(campaign.Title), new ShowEnrolment(o.Enrolment.Id))], turn.Today);
            turn.Send(digest, o.Person, Key(turn, o.Enrolment), o.Enrolment.Id, OutboxRow.CampaignPriority);
            o.Enrolment.RemindersSent++;
            turn.Note(o.Enrolment, "reminded", "by " + turn.ActorId);
            count++;
        }

        return count;
    }

    private static string Key(Turn turn, Enrolment enrolment) => $"reminded:{enrolment.Id}:{turn.Today:yyyyMMdd}";
}
