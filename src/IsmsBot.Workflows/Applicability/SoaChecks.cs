using IsmsBot.Catalog;
using IsmsBot.Workflows.Assessments;

namespace IsmsBot.Workflows.Applicability;

/// <summary>The tests of clause 6.1.3 that look at the Statement of Applicability.</summary>
internal static class SoaChecks
{
    public const string Document = "ISMS-SOA-001";

    public static IReadOnlyList<ClauseTest> All { get; } =
    [
        new Check("risk-treatment-process.soa", async (db, _, ct) =>
            await db.Set<SoaVersion>().AsNoTracking().FirstOrDefaultAsync(v => v.Status == SoaVersionState.Approved, ct) is { } version
            ? TestAnswer.If(await AssessmentChecks.IsPublishedAsync(db, Document, ct), version.Id) : TestAnswer.Fail()),
        new Check("risk-treatment-process.all-decided", async (db, _, ct) =>
        {
            var entries = await db.Set<SoaEntry>().AsNoTracking().ToListAsync(ct);
            var here = (await db.People.Where(p => p.AccountEnabled).Select(p => p.Id).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);
            return AnnexControls.All.Any(c => entries.TrueForAll(e => e.ControlId != c.Id))
                ? TestAnswer.Fail() : AssessmentChecks.Every(entries, e => e.Id, e => e.Applicability switch
            {
                Applies.Excluded => e.Justification.Length >= SoaGuards.ShortestExclusion,
                Applies.Included => e.Reasons.Count > 0 && e.Justification.Length > 0 && e.ImplementationStatus != Implementation.NotApplicable
                    && e.ControlOwnerId is not null && here.Contains(e.ControlOwnerId),
                _ => false,
            });
        }),
        new Check("risk-treatment-process.consistent", async (db, _, ct) =>
        {
            var entries = await db.Set<SoaEntry>().AsNoTracking().ToListAsync(ct);
            var included = entries.Where(e => e.Applicability == Applies.Included).Select(e => e.ControlId).ToHashSet(StringComparer.Ordinal);
            var uses = await db.Set<ControlUse>().AsNoTracking().Where(u => u.Stage != WorkStage.Done).ToListAsync(ct);
            var offenders = uses.Where(u => !included.Contains(u.ControlId))
                .Select(u => u.TreatmentId).Concat(entries.Where(e => e.Reasons.Count > 0 && !SoaGuards.IsReasoned(e)).Select(e => e.Id)).Distinct(
                StringComparer.Ordinal).ToList();
            return TestAnswer.If(offenders.Count == 0, offenders);
        }),
    ];
}
