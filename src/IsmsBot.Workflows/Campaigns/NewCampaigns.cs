using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Campaigns;

/// <summary>Makes drafts of campaigns and asks for their approval.</summary>
internal static class NewCampaigns
{
    /// <summary>Of calendar.json, by which approvers are reminded.</summary>
    internal const string Policy = "approval";

    public static async Task<string> NextIdAsync(Turn turn)
    {
        var series = $"CAM-{turn.Today.Year}";
        return $"{series}-{await NumberSeries.TakeAsync(turn.Db, series, 1, turn.Cancellation):00}";
    }

    /// <summary>A campaign to read and accept a version, beginning today.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="document">What is read.</param>
    /// <param name="version">Which version of it.</param>
    /// <param name="include">For whom.</param>
    /// <param name="dueDays">Days from delivery.</param>
    /// <param name="before">The campaign that it replaces: audience, themes, days and target are taken over.</param>
    public static async Task<Campaign> ForVersionAsync(
        Turn turn, ControlledDocument document, DocumentVersion version, string include, int dueDays, Campaign? before = null)
    {
        return turn.Create(new Campaign
        {
            Id = await NextIdAsync(turn),
            Title = $"{document.Title} {version.VersionLabel}",
            OwnerId = document.DocumentOwnerId,
            Kind = CampaignKind.PolicyAcknowledgement,
            DocumentCode = document.Code,
            DocumentVersion = version.VersionLabel,
            ContentSha256 = version.ContentSha256,
            Themes = before?.Themes ?? ["policy"],
            Include = before?.Include ?? [include],
            Exclude = before?.Exclude ?? [],
            StartAt = turn.Today,
            DueDays = before?.DueDays ?? dueDays,
            TargetCoverage = before?.TargetCoverage ?? Catalog.Settings.Number("campaign.target"),
            AuthorId = version.AuthorId,
            Replaces = before?.Id,
        });
    }

    /// <summary>Asks somebody who did not make it.</summary>
    /// <returns>Who was asked.</returns>
    public static async Task<IReadOnlyList<Person>> AskAsync(Turn turn, Campaign campaign)
    {
        var approvers = await ApproversAsync(turn, campaign.AuthorId);
        if (approvers.Count > 0)
        {
            var register = RoomCatalog.RegisterOf<Campaign>();
            await turn.AskForApprovalAsync(
                campaign, campaign.ContentSha256 ?? "", approvers, ReminderPlan.Of(Policy).AnswerBy(turn.Today),
                approver => register.CardAsync(campaign, turn.For(approver)));
        }

        return approvers;
    }

    /// <summary>The ISMS managers, without the author; document approvers when there is no other.</summary>
    public static async Task<IReadOnlyList<Person>> ApproversAsync(Turn turn, string authorId)
    {
        async Task<List<Person>> Holders(string role) =>
            [.. (await RoleHolders.HereAsync(turn.Db, role, turn.Cancellation)).Where(p => p.Id != authorId)];
        return await Holders(Role.IsmsManager) is { Count: > 0 } managers ? managers : [.. (await Holders(Role.DocumentApprover)).Take(2)];
    }
}
