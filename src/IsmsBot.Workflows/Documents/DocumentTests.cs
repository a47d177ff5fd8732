using IsmsBot.Catalog;

namespace IsmsBot.Workflows.Documents;

/// <summary>The tests of clauses 7.5.1 to 7.5.3: pure functions of the records and a date.</summary>
internal static class DocumentTests
{
    private const int RecordMonths = 12;
    private const int ScanDays = 35;

    public static IReadOnlyList<ClauseTest> All { get; } =
    [
        new Check("documentation-general.mandatory-documents", (db, _, ct) => PublishedAsync(db, d => d is { Basis: "standard", Kind: not "record-series" }, ct)),
        new Check("documentation-general.record-series", RecordSeriesAsync),
        new Check("documentation-general.annex-documents", (db, _, ct) => PublishedAsync(db, d => d.Basis == "annex-a", ct)),
        new Check("documentation-general.practice-documents", (db, _, ct) => PublishedAsync(db, d => d.Basis == "practice", ct)),
        new Check("documentation-creating.identified", IdentifiedAsync),
        Versions("documentation-creating.approved", v => v.ApprovedById is { } by && by != v.AuthorId && !v.EditorIds.Contains(by)),
        Versions("documentation-creating.unchanged", v => v.ApprovedSourceSha256 is not null && v.ApprovedSourceSha256 == v.SubmittedSourceSha256),
        Documents("documentation-creating.reviewed", (d, asOf) => d.NextReviewAt is null || d.NextReviewAt >= asOf),
        Documents("documentation-creating.numbering", (d, _) => d.Kind == "record-series" ? Fits(d.Code, DocumentSet.Numbering.RecordSeriesPattern) : Fits(d.Code, DocumentSet.Numbering.DocumentPattern)),
        Documents("documentation-control.rules", (d, _) => d.AccessGroups.Count > 0 && d.LibraryPath.Length > 0 && d.RetentionYears > 0),
        Documents("documentation-control.no-drift", (d, _) => d.LibrarySha256 == d.CurrentSha256),
        new Check("documentation-control.superseded", SupersededAsync),
        new Check("documentation-control.external", ExternalAsync),
        new Check("documentation-control.scan", ScannedAsync),
    ];

    private static bool Fits(string code, string pattern) => System.Text.RegularExpressions.Regex.IsMatch(code, pattern);

    private static Check Documents(string id, Func<ControlledDocument, DateOnly, bool> holds) => new(id, async (db, asOf, ct) =>
    {
        var published = await db.Set<ControlledDocument>().AsNoTracking().Where(d => d.Status == DocumentState.Published).ToListAsync(ct);
        return Answer(published, d => holds(d, asOf), d => d.Id);
    });

    private static Check Versions(string id, Func<DocumentVersion, bool> holds) => new(id, async (db, _, ct) =>
        Answer(await db.Set<DocumentVersion>().AsNoTracking().Where(v => v.Status == VersionState.Published).ToListAsync(ct), holds, v => v.Id));

    private static TestAnswer Answer<T>(IReadOnlyList<T> all, Func<T, bool> holds, Func<T, string> name)
    {
        var offenders = all.Where(one => !holds(one)).Select(name).ToList();
        return offenders.Count > 0 ? TestAnswer.Fail(offenders) : all.Count == 0 ? TestAnswer.NotApplicable : TestAnswer.Pass(all.Select(name));
    }

    /// <summary>Every document of the set that is asked for is published. While no room keeps the applicability of controls, each control counts as included.</summary>
    private static async Task<TestAnswer> PublishedAsync(IsmsDb db, Func<PlannedDocument, bool> asked, CancellationToken cancellationToken)
    {
        var published = (await db.Set<ControlledDocument>().AsNoTracking().Where(d => d.Status == DocumentState.Published).Select(d => new { d.Code, d.Id }).ToListAsync(cancellationToken)).ToDictionary(d => d.Code, d => d.Id, StringComparer.Ordinal);
        return Answer([.. DocumentSet.All.Where(asked)], d => published.ContainsKey(d.Code), d => published.GetValueOrDefault(d.Code) ?? d.Code);
    }

    private static async Task<TestAnswer> RecordSeriesAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var oldest = asOf.AddMonths(-RecordMonths);
        var recent = await db.Set<FiledRecord>().AsNoTracking().Where(r => r.FiledOn >= oldest && r.FiledOn <= asOf).Select(r => r.Series).Distinct().ToListAsync(cancellationToken);
        return Answer([.. DocumentSet.All.Where(d => d is { Basis: "standard", Kind: "record-series" })], d => recent.Contains(d.Code), d => d.Code);
    }

    private static async Task<TestAnswer> IdentifiedAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var versions = await db.Set<DocumentVersion>().AsNoTracking().Where(v => v.Status == VersionState.Published).ToListAsync(cancellationToken);
        var documents = await db.Set<ControlledDocument>().AsNoTracking().Where(d => d.Status == DocumentState.Published && d.Kind != "record-series" && d.Kind != "external").ToListAsync(cancellationToken);
        return Answer(
            documents,
            d => d is { Title.Length: > 0, Code.Length: > 0, Language.Length: > 0, Format.Length: > 0 } && versions.Exists(v => v.DocumentCode == d.Code && v.VersionLabel == d.CurrentVersion && v.AuthorId.Length > 0 && v.PublishedAt is not null),
            d => d.Id);
    }

    private static async Task<TestAnswer> SupersededAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var twice = await db.Set<DocumentVersion>().Where(v => v.Status == VersionState.Published).GroupBy(v => v.DocumentCode).Where(g => g.Count() > 1).Select(g => g.Key).ToListAsync(cancellationToken);
        return TestAnswer.If(twice.Count == 0, twice);
    }

    private static async Task<TestAnswer> ExternalAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var outside = await db.Set<ControlledDocument>().AsNoTracking().Where(d => d.Kind == "external" && d.Status == DocumentState.Published).ToListAsync(cancellationToken);
        return outside.Count == 0 ? TestAnswer.Fail() : Answer(outside, d => !string.IsNullOrEmpty(d.ExternalSource) && !string.IsNullOrEmpty(d.CurrentVersion) && d.DocumentOwnerId.Length > 0, d => d.Id);
    }

    private static async Task<TestAnswer> ScannedAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var looked = await (
            from d in db.Set<ControlledDocument>().AsNoTracking()
            join v in db.Set<DocumentVersion>() on new { d.Code, Label = d.CurrentVersion } equals new { Code = v.DocumentCode, Label = (string?)v.VersionLabel }
            where d.Status == DocumentState.Published && v.InLibrary
            select new { d.Id, d.LibraryCheckedAt }).ToListAsync(cancellationToken);
        var oldest = asOf.AddDays(-ScanDays);
        return Answer(looked, d => d.LibraryCheckedAt is { } at && DateOnly.FromDateTime(at.UtcDateTime) >= oldest, d => d.Id);
    }
}
