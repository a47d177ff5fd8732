namespace IsmsBot.Workflows.Versions;

/// <summary>The tests of clauses 7.5.2 and 7.5.3 that look at versions: pure functions of the records and a date.</summary>
internal static class VersionChecks
{
    public static IReadOnlyList<ClauseTest> All { get; } =
    [
        new Check("documentation-creating.identified", IdentifiedAsync),
        Published("documentation-creating.approved", IsIndependent),
        Published("documentation-creating.unchanged", v => v.ApprovedSourceSha256 is not null && v.ApprovedSourceSha256 == v.SubmittedSourceSha256),
        new Check("documentation-control.superseded", SupersededAsync),
    ];

    /// <summary>Approved by somebody who neither wrote nor edited it.</summary>
    public static bool IsIndependent(DocumentVersion version) =>
        version.ApprovedById is { } by && by != version.AuthorId && !version.EditorIds.Contains(by);

    /// <summary>Passes when it holds for all, and names those for which it does not.</summary>
    public static TestAnswer Answer<T>(IReadOnlyList<T> all, Func<T, bool> holds, Func<T, string> name)
    {
        var offenders = all.Where(one => !holds(one)).Select(name).ToList();
        return offenders.Count > 0 ? TestAnswer.Fail(offenders) : all.Count == 0 ? TestAnswer.NotApplicable : TestAnswer.Pass(all.Select(name));
    }

    private static Check Published(string id, Func<DocumentVersion, bool> holds) =>
        new(id, async (db, _, ct) => Answer(await InForceAsync(db, ct), holds, v => v.Id));

    private static Task<List<DocumentVersion>> InForceAsync(IsmsDb db, CancellationToken cancellationToken) =>
        db.Set<DocumentVersion>().AsNoTracking().Where(v => v.Status == VersionState.Published).ToListAsync(cancellationToken);

    private static async Task<TestAnswer> IdentifiedAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var versions = (await InForceAsync(db, cancellationToken)).Where(v => v.AuthorId.Length > 0 && v.PublishedAt is not null)
            .Select(v => (v.DocumentCode, (string?)v.VersionLabel)).ToHashSet();
        var documents = await db.Set<ControlledDocument>().AsNoTracking()
            .Where(d => d.Status == DocumentState.Published && d.Kind != "record-series" && d.Kind != "external").ToListAsync(cancellationToken);
        return Answer(
            documents,
            d => d is { Title.Length: > 0, Code.Length: > 0, Language.Length: > 0, Format.Length: > 0 }
                && versions.Contains((d.Code, d.CurrentVersion)),
            d => d.Id);
    }

    private static async Task<TestAnswer> SupersededAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var twice = (await InForceAsync(db, cancellationToken)).GroupBy(v => v.DocumentCode).Where(g => g.Count() > 1).Select(g => g.Key).ToList();
        return TestAnswer.If(twice.Count == 0, twice);
    }
}
