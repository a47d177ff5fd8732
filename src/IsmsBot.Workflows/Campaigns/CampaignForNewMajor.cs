using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Campaigns;

/// <summary>
/// A major version of a document for all staff calls for acknowledgements within a working day of its publication (5.2). Where a campaign runs
/// it is replaced; where none does, this makes the draft of one.
/// </summary>
public sealed class CampaignForNewMajor : Job
{
    /// <summary>What was published longer ago was either campaigned for or taken over from before.</summary>
    private const int DaysBack = 7;

    public override async Task<bool> StepAsync(Turn turn)
    {
        var since = turn.Now.AddDays(-DaysBack);
        var campaigns = turn.Db.Set<Campaign>();
        var bare = await (
            from v in turn.Db.Set<DocumentVersion>()
            join d in turn.Db.Set<ControlledDocument>() on v.DocumentCode equals d.Code
            where v.Status == VersionState.Published && v.ChangeKind == ChangeKind.Major && v.PublishedAt >= since
                && d.AcknowledgementAudience == AcknowledgementAudience.AllStaff
                && !campaigns.Any(c => c.DocumentCode == d.Code && (c.DocumentVersion == v.VersionLabel || c.Status == CampaignState.Running))
            orderby v.Id
            select new { Version = v, Document = d }).FirstOrDefaultAsync(turn.Cancellation);
        if (bare is null)
        {
            return false;
        }

        var days = Catalog.Settings.Int("campaign.dueDays");
        await NewCampaigns.AskAsync(turn, await NewCampaigns.ForVersionAsync(turn, bare.Document, bare.Version, Audience.AllStaff, days));
        return true;
    }
}
