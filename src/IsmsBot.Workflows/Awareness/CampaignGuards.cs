using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Awareness;

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
        if (campaign.Kind == CampaignKind.PolicyAcknowledgement)
        {
            var published = await turn.Db.Set<ControlledDocument>().AsNoTracking().Where(d => d.Code == campaign.DocumentCode)
                .Select(d => new { d.Status, d.CurrentVersion, d.CurrentSha256 }).FirstOrDefaultAsync(turn.Cancellation);
            if (published is null || published.Status != DocumentState.Published)
            {
                return $"{campaign.DocumentCode} is not published";
            }

            if (published.CurrentVersion != campaign.DocumentVersion || published.CurrentSha256 != campaign.ContentSha256)
            {
                return $"version {campaign.DocumentVersion} is not the one in force, which is {published.CurrentVersion}";
            }
        }

        if (campaign.Kind == CampaignKind.Training && !await turn.Db.Set<Lesson>().AnyAsync(l => l.Id == campaign.QuizId && l.Sha256 == campaign.ContentSha256, turn.Cancellation))
        {
            return "its lesson has changed or is missing";
        }

        if (campaign.DueDays is < 1 or > 60 || campaign.TargetCoverage is <= 0 or > 1)
        {
            return "it needs 1 to 60 days and a target up to 100 percent";
        }

        return campaign.AsksPeople && !await Audience.People(turn.Db, campaign).AnyAsync(turn.Cancellation) ? (Sentence)"nobody is in its audience" : null;
    }
}
