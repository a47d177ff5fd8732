using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>Proposes to put off people who are away for long: one task each for the ISMS manager.</summary>
public sealed class ProposeDeferrals : Job
{
    internal const string Kind = "deferral.decide";

    private const int DaysToDecide = 7;

    public override async Task<bool> StepAsync(Turn turn)
    {
        var away = await (
            from e in turn.Db.Set<Enrolment>()
            join p in turn.Db.People on e.PersonId equals p.Id
            join c in turn.Db.Set<Campaign>() on e.CampaignId equals c.Id
            where c.Status == CampaignState.Running && p.AccountEnabled && p.Presence == Presence.OnLeave && Enrolment.Open.Contains(e.Status)
                && !turn.Db.Set<TaskItem>().Any(t => t.SubjectId == e.Id && t.Kind == Kind)
            select new { e.Id, p.Name, Campaign = c.Title }).ToListAsync(turn.Cancellation);
        if (away.Count == 0 || await NewCampaigns.ApproversAsync(turn, authorId: "") is not [var manager, ..])
        {
            return false;
        }

        foreach (var one in away)
        {
            turn.Ask(new TaskItem
            {
                Id = await NumberSeries.NextAsync(turn.Db, "TSK", turn.Cancellation),
                Title = ((Sentence)$"Put off {one.Name}, who is away: {one.Campaign}").In(Language.For(manager.Locale)),
                Kind = Kind,
                AssigneeId = manager.Id,
                SubjectId = one.Id,
                DueAt = turn.Today.AddDays(DaysToDecide),
            });
        }

        return false;
    }
}
