using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>
/// Enrols whoever is in the audience of a running campaign and has no part in it yet: everybody on the first day, then joiners and movers.
/// </summary>
public sealed class EnrolAudience : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var running = turn.Db.Set<Campaign>().Where(c => c.Status == CampaignState.Running && !UnderCheck.Codes(turn.Db).Contains(c.DocumentCode))
            .OrderBy(c => c.Id);
        foreach (var campaign in await running.ToListAsync(turn.Cancellation))
        {
            if (await Enrolling.PortionAsync(turn, campaign))
            {
                return true;
            }
        }

        return false;
    }
}
