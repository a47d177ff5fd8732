using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Libraries;

/// <summary>The tests of clause 7.5.3 that look at the files: pure functions of the records and a date.</summary>
internal static class LibraryChecks
{
    private const int ScanDays = 35;

    public static IReadOnlyList<ClauseTest> All { get; } =
    [
        new Check("documentation-control.no-drift", async (db, _, ct) =>
        {
            var published = await db.Set<ControlledDocument>().AsNoTracking().Where(d => d.Status == DocumentState.Published).ToListAsync(ct);
            return VersionChecks.Answer(published, d => d.LibrarySha256 == d.CurrentSha256, d => d.Id);
        }),
        new Check("documentation-control.scan", async (db, asOf, ct) =>
        {
            var oldest = asOf.AddDays(-ScanDays);
            return VersionChecks.Answer(
                await PublishedFiles.Of(db).AsNoTracking().ToListAsync(ct),
                d => d.LibraryCheckedAt is { } at && DateOnly.FromDateTime(at.UtcDateTime) >= oldest, d => d.Id);
        }),
    ];
}
