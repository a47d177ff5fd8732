using IsmsBot.Catalog;

namespace IsmsBot.Workflows.Applicability;

/// <summary>Draws the Statement of Applicability as it stands, or one version of it.</summary>
internal static class SoaOverviews
{
    public static async Task<SoaOverviewCard> ForAsync(Turn turn, SoaVersion? version)
    {
        var entries = await EntriesAsync(turn);
        var inForce = await turn.Db.Set<SoaVersion>().AsNoTracking().FirstOrDefaultAsync(v => v.Status == SoaVersionState.Approved, turn.Cancellation);
        var lines = version?.Lines ?? SoaLines.Write(entries.Select(e => e.Line));
        return new SoaOverviewCard(
            version?.Id, version?.Version ?? 0, version?.VersionLabel, inForce?.VersionLabel, version?.Status, Totals(entries),
            [.. entries.Where(e => e.Applicability == Applies.Excluded).Select(e => new ExcludedLine(e.ControlId, e.Title, e.Justification))],
            inForce is null || inForce.Id == version?.Id ? [] : [.. SoaLines.Changed(inForce.Lines, lines).Select(l => l.ControlId)],
            Undecided(entries), await Necessary.MissingAsync(turn.Db, turn.Cancellation), version is null ? null : await turn.NameAsync(version.AuthorId))
        {
            MaySubmit = turn.Person?.Scope("soa.edit") == "any",
            MayApprove = turn.Person?.Scope("soa.approve") is not null,
        };
    }

    /// <summary>Every line, in the order of Annex A; the lines that people decide are some ninety.</summary>
    public static async Task<IReadOnlyList<SoaStanding>> EntriesAsync(Turn turn) =>
        [.. SoaLines.InOrder(await SoaStanding.Of(turn.Db.Set<SoaEntry>().AsNoTracking()).ToListAsync(turn.Cancellation), e => e.ControlId)];

    /// <summary>SOA-05: lines that nobody has decided, or that changed since they were decided, and controls that have no line.</summary>
    public static IReadOnlyList<string> Undecided(IReadOnlyList<SoaStanding> entries) =>
        [.. entries.Where(e => e.Applicability == Applies.Undecided || e.Status != SoaEntryState.Current).Select(e => e.ControlId), .. AnnexControls.All.Select(c => c.Id).Except(entries.Select(e => e.ControlId), StringComparer.Ordinal)];

    private static IReadOnlyList<ThemeTotal> Totals(IReadOnlyList<SoaStanding> entries) =>
        [.. Enum.GetValues<Theme>().Select(theme => (theme, Lines: entries.Where(e => string.Equals(AnnexControls.Find(e.ControlId)?.Theme ?? nameof(Theme.Own), theme.ToString(), StringComparison.OrdinalIgnoreCase)).ToList()))
            .Where(t => t.theme != Theme.Own || t.Lines.Count > 0)
            .Select(t => new ThemeTotal(t.theme, t.Lines.Count(e => e.Applicability == Applies.Included), t.Lines.Count(e => e.ImplementationStatus == Implementation.Implemented), t.Lines.Count(e => e.Applicability == Applies.Excluded), t.Lines.Count(e => e.Applicability == Applies.Undecided)))];
}
