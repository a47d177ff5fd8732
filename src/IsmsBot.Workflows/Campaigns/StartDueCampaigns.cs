namespace IsmsBot.Workflows.Campaigns;

/// <summary>Starts approved campaigns on their day. One that cannot start any more stays approved; whoever starts it by hand reads why.</summary>
public sealed class StartDueCampaigns : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var due = turn.Db.Set<Campaign>().Where(c => c.Status == CampaignState.Approved && c.StartAt <= turn.Today);
        foreach (var campaign in await due.ToListAsync(turn.Cancellation))
        {
            if (await CampaignGuards.ReasonAsync(turn, campaign) is null)
            {
                turn.Move(campaign, "start");
            }
        }

        return false;
    }
}
