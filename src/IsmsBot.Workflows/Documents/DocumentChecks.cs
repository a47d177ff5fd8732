using System.Text.RegularExpressions;
using IsmsBot.Catalog;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Documents;

/// <summary>The tests of clauses 7.5.1 to 7.5.3 that look at documents: pure functions of the records and a date.</summary>
internal static class DocumentChecks
{
    public static IReadOnlyList<ClauseTest> All { get; } =
    [
        Set("documentation-general.mandatory-documents", d => d is { Basis: "standard", Kind: not "record-series" }),
        new Check("documentation-general.record-series", async (db, asOf, ct) =>
        {
            var kept = await Gaps.RecentSeriesAsync(db, asOf, ct);
            return VersionChecks.Answer([.. Gaps.NeededSeries], d => kept.Contains(d.Code), d => d.Code);
        }),
        Set("documentation-general.annex-documents", d => d.Basis == "annex-a"),
        Set("documentation-general.practice-documents", d => d.Basis == "practice"),
        Each("documentation-creating.reviewed", (d, asOf) => d.NextReviewAt is null || d.NextReviewAt >= asOf),
        Each("documentation-creating.numbering", (d, _) => Regex.IsMatch(
            d.Code, d.Kind == "record-series" ? DocumentSet.Numbering.RecordSeriesPattern : DocumentSet.Numbering.DocumentPattern)),
        Each("documentation-control.rules", (d, _) => d.AccessGroups.Count > 0 && d.LibraryPath.Length > 0 && d.RetentionYears > 0),
        new Check("documentation-control.external", async (db, _, ct) =>
        {
            var outside = (await PublishedAsync(db, ct)).Where(d => d.Kind == "external").ToList();
            return outside.Count == 0 ? TestAnswer.Fail() : VersionChecks.Answer(
                outside, d => d is { ExternalSource.Length: > 0, CurrentVersion.Length: > 0, DocumentOwnerId.Length: > 0 }, d => d.Id);
        }),
    ];

    private static Task<List<ControlledDocument>> PublishedAsync(IsmsDb db, CancellationToken cancellationToken) =>
        db.Set<ControlledDocument>().AsNoTracking().Where(d => d.Status == DocumentState.Published).ToListAsync(cancellationToken);

    private static Check Each(string id, Func<ControlledDocument, DateOnly, bool> holds) =>
        new(id, async (db, asOf, ct) => VersionChecks.Answer(await PublishedAsync(db, ct), d => holds(d, asOf), d => d.Id));

    /// <summary>
    /// Every document of the set that is asked for is published. While no room keeps the applicability of controls, each control counts as included.
    /// </summary>
    private static Check Set(string id, Func<PlannedDocument, bool> asked) => new(id, async (db, _, ct) =>
    {
        var published = (await PublishedAsync(db, ct)).ToDictionary(d => d.Code, d => d.Id, StringComparer.Ordinal);
        return VersionChecks.Answer(
            [.. DocumentSet.All.Where(asked)], d => published.ContainsKey(d.Code), d => published.GetValueOrDefault(d.Code) ?? d.Code);
    });
}
