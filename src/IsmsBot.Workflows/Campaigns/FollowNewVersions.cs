using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Campaigns;

/// <summary>
/// Follows the documents: a minor version takes the place of the one in a running campaign, a major version closes it as replaced and drafts the
/// next one, which waits for approval (domain 7.5).
/// </summary>
public sealed class FollowNewVersions : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var behind = await (
            from c in turn.Db.Set<Campaign>()
            join d in turn.Db.Set<ControlledDocument>() on c.DocumentCode equals d.Code
            join v in turn.Db.Set<DocumentVersion>()
                on new { d.Code, Label = d.CurrentVersion } equals new { Code = v.DocumentCode, Label = (string?)v.VersionLabel }
            where c.Status == CampaignState.Running && d.Status == DocumentState.Published && c.DocumentVersion != d.CurrentVersion
            select new { Campaign = c, Document = d, Version = v }).FirstOrDefaultAsync(turn.Cancellation);
        if (behind is null)
        {
            return false;
        }

        var (campaign, version) = (behind.Campaign, behind.Version);
        if (version.Major == campaign.DocumentVersion!.Split('.')[0])
        {
            campaign.DocumentVersion = version.VersionLabel;
            campaign.ContentSha256 = version.ContentSha256;
            turn.Edit(campaign, "minor version", version.VersionLabel);
            return true;
        }

        await turn.EndAsync(campaign, "close", $"replaced by version {version.VersionLabel}");
        if (!Audience.IsForJoiners(campaign))
        {
            await NewCampaigns.AskAsync(
                turn, await NewCampaigns.ForVersionAsync(turn, behind.Document, version, Audience.AllStaff, campaign.DueDays, campaign));
        }

        return true;
    }
}
