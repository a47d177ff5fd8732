using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Campaigns;

/// <summary>AWR-04: published content, an audience that is not empty, a due time and a target.</summary>
internal static class CampaignGuards
{
    public static async Task MayStartAsync(Turn turn, Campaign campaign)
    {
        var reason = await ReasonAsync(turn, campaign);
        Refuse.When(reason is not null, "AWR-04", ("campaign", Sentence.Of(campaign.Title)), ("reason", reason ?? ""));
    }

    /// <returns>Why the campaign cannot start, or null.</returns>
    public static async Task<Sentence?> ReasonAsync(Turn turn, Campaign campaign)
    {
        if (await ContentAsync(turn, campaign) is { } wrong)
        {
            return wrong;
        }

        if (campaign.DueDays is < 1 or > 60 || campaign.TargetCoverage is <= 0 or > 1)
        {
            return "it needs 1 to 60 days and a target up to 100 percent";
        }

        return await Audience.People(turn.Db, campaign).AnyAsync(turn.Cancellation) ? null : (Sentence)"nobody is in its audience";
    }

    private static async Task<Sentence?> ContentAsync(Turn turn, Campaign campaign)
    {
        if (campaign.Kind == CampaignKind.Training)
        {
            return await turn.Db.Set<Lesson>().AnyAsync(l => l.Id == campaign.QuizId && l.Sha256 == campaign.ContentSha256, turn.Cancellation)
                ? null : (Sentence)"its lesson has changed or is missing";
        }

        if (campaign.Kind == CampaignKind.Briefing)
        {
            return null;
        }

        var published = await turn.Db.Set<ControlledDocument>().AsNoTracking()
            .Where(d => d.Code == campaign.DocumentCode && d.Status == DocumentState.Published)
            .Select(d => new { d.CurrentVersion, d.CurrentSha256 }).FirstOrDefaultAsync(turn.Cancellation);
        return published is null ? (Sentence)$"{campaign.DocumentCode} is not published"
            : (published.CurrentVersion, published.CurrentSha256) == (campaign.DocumentVersion, campaign.ContentSha256) ? null
            : (Sentence)$"version {campaign.DocumentVersion} is not the one in force, which is {published.CurrentVersion}";
    }
}
