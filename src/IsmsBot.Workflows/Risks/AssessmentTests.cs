using IsmsBot.Workflows.Evidence;
using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Risks;

/// <summary>The tests of clauses 6.1.2 and 8.2: the method, and that risks were rated with it in time and confirmed by their owners.</summary>
internal static class AssessmentTests
{
    /// <summary>A year with a day of grace, as everywhere in the catalogue.</summary>
    public const int DaysFresh = 366;

    public static IReadOnlyList<ClauseTest> All { get; } =
    [
        new Check("risk-assessment-process.method", async (db, _, ct) => await db.Set<RiskMethod>().AsNoTracking().FirstOrDefaultAsync(m => m.Status == MethodState.Active, ct) is { } m
            ? TestAnswer.If(await IsTopManagerAsync(db, m.ApprovedById, ct) && await IsPublishedAsync(db, m.DocumentCode, ct), m.Id) : TestAnswer.Fail()),
        new Check("risk-assessment-process.criteria", async (db, _, ct) => await MethodInForce.FindAsync(db, ct) is { } m ? TestAnswer.If(!m.Content.Complaints().Any(), m.Id) : TestAnswer.NotApplicable),
        new Check("risk-assessment-process.risks", async (db, _, ct) =>
            await Open(db).Where(r => r.Kind == RiskKind.InformationSecurity).OrderBy(r => r.Id).Select(r => r.Id).Take(25).ToListAsync(ct) is { Count: > 0 } ids ? TestAnswer.Pass(ids) : TestAnswer.Fail()),
        Each("risk-assessment-process.complete", (r, _, _) => r.Cause.Length > 0 && r.Event.Length > 0 && r.Consequence.Length > 0 && r.Properties.Count > 0 && r.RiskOwnerId is not null
            && r.Current.IsRated && (r.Kind != RiskKind.InformationSecurity || r.AssetIds.Count > 0)),
        Each("risk-assessment-process.consistent", (r, _, m) => IsConsistent(r.Inherent, m.Content) && IsConsistent(r.Current, m.Content) && r.CurrentScore == r.Current.Score, needsMethod: true),
        Each("risk-assessment-process.one-method", (r, _, m) => r.MethodVersion == m.Label, needsMethod: true),
        new Check("risk-assessment-process.owners-valid", OwnersValidAsync),
        new Check("risk-assessment-process.assets", AssetsAsync),
        new Check("risk-assessment-performed.full", async (db, asOf, ct) => (await db.Set<RiskAssessment>().AsNoTracking()
            .Where(a => a.Kind == AssessmentKind.Full && a.Status == AssessmentState.Completed).ToListAsync(ct)).Where(a => Age(a.CompletedAt, asOf) <= DaysFresh).Select(a => a.Id).ToList() is { Count: > 0 } ids ? TestAnswer.Pass(ids) : TestAnswer.Fail()),
        Each("risk-assessment-performed.each-risk", (r, asOf, _) => Age(r.LastAssessedAt, asOf) <= DaysFresh && r.NextReviewAt >= asOf),
        new Check("risk-assessment-performed.triggers", async (db, asOf, ct) => Every(await db.Set<Trigger>().AsNoTracking().Where(t => t.NeedsReassessment).ToListAsync(ct), t => t.Id, t =>
            t.AnsweredAt is { } answered && (t.AssessmentId is not null || t.Status == TriggerState.Dismissed)
                ? answered.DayNumber - t.DetectedAt.DayNumber <= Trigger.DaysToAnswer : asOf.DayNumber - t.DetectedAt.DayNumber <= Trigger.DaysToAnswer)),
        Each("risk-assessment-performed.confirmed", (r, _, _) => r.OwnerConfirmedAt >= r.LastAssessedAt),
        new Check("risk-assessment-performed.reports", async (db, _, ct) =>
        {
            // A name is not a report: the file lies in the records library and its fingerprint is on record.
            var filed = (await db.Set<FiledRecord>().Where(r => r.Sha256 != "").Select(r => r.Code).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);
            return Every(await db.Set<RiskAssessment>().AsNoTracking().Where(a => a.Status == AssessmentState.Completed).ToListAsync(ct), a => a.Id, a => a.ReportDocument is not null && filed.Contains(a.ReportDocument));
        }),
    ];

    public static IQueryable<Risk> Open(IsmsDb db) => db.Set<Risk>().AsNoTracking().Where(r => r.Status != RiskState.Closed);

    /// <summary>Passes when each passes; not applicable when there is none.</summary>
    public static TestAnswer Every<T>(IReadOnlyList<T> items, Func<T, string> id, Func<T, bool> passes) =>
        items.Count == 0 ? TestAnswer.NotApplicable : items.Where(i => !passes(i)).Select(id).ToList() is { Count: > 0 } offenders ? TestAnswer.Fail(offenders) : TestAnswer.Pass(items.Select(id));

    public static Task<bool> IsPublishedAsync(IsmsDb db, string code, CancellationToken cancellationToken) =>
        db.Set<ControlledDocument>().AnyAsync(d => d.Code == code && d.Status == DocumentState.Published, cancellationToken);

    public static Task<bool> IsTopManagerAsync(IsmsDb db, string? personId, CancellationToken cancellationToken) =>
        db.Set<RoleAssignment>().AnyAsync(a => a.PersonId == personId && a.Role == Role.TopManagement && a.Status == RoleAssignmentState.Active, cancellationToken);

    private static Check Each(string id, Func<Risk, DateOnly, MethodInForce, bool> passes, bool needsMethod = false) => new(id, async (db, asOf, ct) =>
    {
        var method = await MethodInForce.FindAsync(db, ct);
        return method is null && needsMethod ? TestAnswer.NotApplicable : Every(await Open(db).ToListAsync(ct), r => r.Id, r => passes(r, asOf, method!));
    });

    private static bool IsConsistent(Level level, MethodContent method) =>
        level == method.Rate(level.Likelihood, level.ImpactC, level.ImpactI, level.ImpactA);

    private static async Task<TestAnswer> OwnersValidAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var owners = (await (from a in db.Set<RoleAssignment>() join p in db.People on a.PersonId equals p.Id where a.Role == Role.RiskOwner && a.Status == RoleAssignmentState.Active && p.AccountEnabled select p.Id)
            .ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        return Every(await Open(db).Select(r => new { r.Id, r.RiskOwnerId }).ToListAsync(cancellationToken), r => r.Id, r => r.RiskOwnerId is not null && owners.Contains(r.RiskOwnerId));
    }

    private static async Task<TestAnswer> AssetsAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var named = (await Open(db).Select(r => r.AssetIds).ToListAsync(cancellationToken)).SelectMany(a => a).ToHashSet(StringComparer.Ordinal);
        var assets = await db.Set<Asset>().AsNoTracking().Where(a => a.Status == AssetState.Active && a.InScope
            && (a.ConfidentialityNeed >= Asset.HighNeed || a.IntegrityNeed >= Asset.HighNeed || a.AvailabilityNeed >= Asset.HighNeed)).Select(a => a.Id).ToListAsync(cancellationToken);
        return Every(assets, id => id, named.Contains);
    }

    private static int Age(DateOnly? day, DateOnly asOf) => day is { } d ? asOf.DayNumber - d.DayNumber : int.MaxValue;
}
