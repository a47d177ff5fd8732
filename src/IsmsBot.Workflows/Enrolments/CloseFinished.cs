using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>Closes campaigns in which everybody is finished and whose due date has passed.</summary>
public sealed class CloseFinished : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var enrolments = turn.Db.Set<Enrolment>();
        var finished = await turn.Db.Set<Campaign>()
            .Where(c => c.Status == CampaignState.Running && enrolments.Any(e => e.CampaignId == c.Id)
                && !enrolments.Any(e => e.CampaignId == c.Id && Enrolment.Unfinished.Contains(e.Status)))
            .ToListAsync(turn.Cancellation);
        foreach (var campaign in finished.Where(c => c.DueAt < turn.Today))
        {
            await turn.EndAsync(campaign, "close", "everybody is finished");
        }

        return false;
    }
}
