using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>"my team": who of the asking person's own reports is late, in the running campaign in which most of them are.</summary>
public sealed class MyTeamView : View
{
    public override string Key => "my-team";

    public override IReadOnlyList<string> Phrases =>
        ["my team", "who is late in my team", "who in my team is late", "how is my team doing", "who of my team has not read it"];

    public override IReadOnlyList<string> GermanPhrases => ["mein Team", "wer ist in meinem Team überfällig", "wie steht mein Team"];

    public override Sentence Help => "Show who of those who report to you is late";

    public override string Permission => "self.tasks";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        if (!await turn.Db.People.AnyAsync(p => p.ManagerId == turn.ActorId && p.AccountEnabled, turn.Cancellation))
        {
            return Reply.Say("Nobody reports to you, as far as the directory says. Type \"my tasks\" to see what waits for you.");
        }

        var today = turn.Today;
        var late = await (
            from e in turn.Db.Set<Enrolment>().AsNoTracking()
            join c in turn.Db.Set<Campaign>() on e.CampaignId equals c.Id
            join p in turn.Db.People on e.PersonId equals p.Id
            where p.ManagerId == turn.ActorId && p.AccountEnabled && p.Presence == Presence.Active && c.Status == CampaignState.Running
                && Enrolment.Open.Contains(e.Status) && e.DeliveredAt != null && e.DueAt < today
            orderby p.Name
            select new { c.Id, c.Title, Report = new LateReport(e.Id, p.Name, e.DueAt, null) }).ToListAsync(turn.Cancellation);
        return late.GroupBy(l => (l.Id, l.Title)).MaxBy(campaign => campaign.Count()) is { } most
            ? Reply.With(new TeamLateCard(most.Key.Id, most.Key.Title, [.. most.Select(l => l.Report)], today))
            : Reply.Say("Nobody in your team is late.");
    }
}
