namespace IsmsBot.Workflows.Campaigns;

/// <summary>
/// The three things that awareness has to cover over 12 months (7.3): the policy, what each person contributes, what follows if not.
/// </summary>
internal static class Themes
{
    private static readonly string[] Needed = ["policy", "contribution", "consequences"];

    /// <summary>Themes as people read them.</summary>
    public static Sentence InWords(IEnumerable<string> themes) => Sentence.List(themes.Select(theme => theme switch
    {
        "policy" => (Sentence)"policy",
        "contribution" => (Sentence)"contribution",
        "consequences" => (Sentence)"consequences",
        "threat" => (Sentence)"threat",
        "procedure" => (Sentence)"procedure",
        _ => Sentence.Of(theme),
    }));

    public static async Task<IReadOnlyList<string>> MissingAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var covered = (await AllStaffCampaignsAsync(db, asOf, cancellationToken)).SelectMany(c => c.Themes).ToHashSet(StringComparer.Ordinal);
        return [.. Needed.Where(t => !covered.Contains(t))];
    }

    /// <summary>Campaigns for all staff that run, or closed within the last 366 days.</summary>
    public static async Task<IReadOnlyList<Campaign>> AllStaffCampaignsAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var oldest = asOf.AddDays(-366);
        var campaigns = await db.Set<Campaign>().AsNoTracking()
            .Where(c => c.Status == CampaignState.Running || (c.Status == CampaignState.Closed && c.ClosedAt >= oldest))
            .OrderBy(c => c.Id).ToListAsync(cancellationToken);
        return [.. campaigns.Where(c => c.Include.Contains(Audience.AllStaff, StringComparer.Ordinal))];
    }
}
