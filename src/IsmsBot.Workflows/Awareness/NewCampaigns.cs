using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Awareness;

/// <summary>Makes drafts of campaigns and asks for their approval.</summary>
internal static class NewCampaigns
{
    private const int ApprovalDays = 7;

    public static async Task<string> NextIdAsync(Turn turn)
    {
        var series = $"CAM-{turn.Today.Year}";
        return $"{series}-{await NumberSeries.TakeAsync(turn.Db, series, 1, turn.Cancellation):00}";
    }

    /// <summary>The campaign that a new major version calls for: for the audience of the one before.</summary>
    public static async Task ForVersionAsync(Turn turn, ControlledDocument document, DocumentVersion version, Campaign before)
    {
        var campaign = turn.Create(new Campaign
        {
            Id = await NextIdAsync(turn),
            Title = $"{document.Title} {version.VersionLabel}",
            OwnerId = document.DocumentOwnerId,
            Kind = CampaignKind.PolicyAcknowledgement,
            DocumentCode = document.Code,
            DocumentVersion = version.VersionLabel,
            ContentSha256 = version.ContentSha256,
            ContentRef = ContentLink.To(document, version.VersionLabel),
            Themes = before.Themes,
            Include = before.Include,
            Exclude = before.Exclude,
            StartAt = turn.Today,
            DueDays = before.DueDays,
            TargetCoverage = before.TargetCoverage,
            AuthorId = version.AuthorId,
            Replaces = before.Id,
        });
        await AskAsync(turn, campaign);
    }

    /// <summary>The first campaign of a document for all staff that has none to follow.</summary>
    public static async Task ForAllStaffAsync(Turn turn, ControlledDocument document, DocumentVersion version)
    {
        var campaign = turn.Create(new Campaign
        {
            Id = await NextIdAsync(turn),
            Title = $"{document.Title} {version.VersionLabel}",
            OwnerId = document.DocumentOwnerId,
            Kind = CampaignKind.PolicyAcknowledgement,
            DocumentCode = document.Code,
            DocumentVersion = version.VersionLabel,
            ContentSha256 = version.ContentSha256,
            ContentRef = ContentLink.To(document, version.VersionLabel),
            Themes = ["policy"],
            Include = [Audience.AllStaff],
            StartAt = turn.Today,
            DueDays = Catalog.Settings.Int("campaign.dueDays"),
            TargetCoverage = Catalog.Settings.Number("campaign.target"),
            AuthorId = version.AuthorId,
        });
        await AskAsync(turn, campaign);
    }

    public static async Task<IReadOnlyList<Kernel.People.Person>> AskAsync(Turn turn, Campaign campaign)
    {
        var approvers = await CampaignApprovers.ForAsync(turn.Db, campaign.AuthorId, turn.Cancellation);
        var card = await CampaignCards.ForAsync(turn, campaign);
        await turn.AskForApprovalAsync(campaign, campaign.ContentSha256 ?? "", approvers, turn.Today.AddDays(ApprovalDays), card);
        return approvers;
    }
}
