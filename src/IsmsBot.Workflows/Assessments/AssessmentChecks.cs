using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Evidence;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Assessments;

/// <summary>The checks of clauses 6.1.2 and 8.2: the method, and that risks were rated with it in time and confirmed by their owners.</summary>
public static class AssessmentChecks
{
    /// <summary>A year with a day of grace, as everywhere in the catalogue.</summary>
    private const int DaysFresh = 366;

    internal static IReadOnlyList<ClauseTest> All { get; } =
    [
        new Check("risk-assessment-process.method", MethodAsync),
        new Check("risk-assessment-process.criteria", async (db, _, ct) =>
            await MethodInForce.FindAsync(db, ct) is { } m ? TestAnswer.If(!m.Content.Complaints().Any(), m.Id) : TestAnswer.NotApplicable),
        new Check("risk-assessment-process.risks", RisksAsync),
        Each("risk-assessment-process.complete", (r, _, _) => IsComplete(r)),
        Each("risk-assessment-process.consistent", (r, _, m) => IsConsistent(r, m.Content), needsMethod: true),
        Each("risk-assessment-process.one-method", (r, _, m) => r.MethodVersion == m.Label, needsMethod: true),
        new Check("risk-assessment-process.owners-valid", OwnersValidAsync),
        new Check("risk-assessment-process.assets", AssetsAsync),
        new Check("risk-assessment-performed.full", FullAsync),
        Each("risk-assessment-performed.each-risk", (r, asOf, _) => Age(r.LastAssessedAt, asOf) <= DaysFresh && r.NextReviewAt >= asOf),
        Each("risk-assessment-performed.confirmed", (r, _, _) => r.OwnerConfirmedAt >= r.LastAssessedAt),
        new Check("risk-assessment-performed.reports", ReportsAsync),
    ];

    /// <summary>Risks that are not closed.</summary>
    public static IQueryable<Risk> Open(IsmsDb db) => db.Set<Risk>().AsNoTracking().Where(r => r.Status != RiskState.Closed);

    /// <summary>Passes when each passes; not applicable when there is none.</summary>
    public static TestAnswer Every<T>(IReadOnlyList<T> items, Func<T, string> id, Func<T, bool> passes) =>
        items.Count == 0 ? TestAnswer.NotApplicable
        : items.Where(i => !passes(i)).Select(id).ToList() is { Count: > 0 } offenders ? TestAnswer.Fail(offenders)
        : TestAnswer.Pass(items.Select(id));

    public static Task<bool> IsPublishedAsync(IsmsDb db, string code, CancellationToken cancellationToken) =>
        db.Set<ControlledDocument>().AnyAsync(d => d.Code == code && d.Status == DocumentState.Published, cancellationToken);

    private static Check Each(string id, Func<Risk, DateOnly, MethodInForce, bool> passes, bool needsMethod = false) => new(id, async (db, on, ct) =>
    {
        var method = await MethodInForce.FindAsync(db, ct);
        return method is null && needsMethod ? TestAnswer.NotApplicable
            : Every(await Open(db).ToListAsync(ct), r => r.Id, r => passes(r, on, method!));
    });

    private static bool IsComplete(Risk risk) =>
        risk.Cause.Length > 0 && risk.Event.Length > 0 && risk.Consequence.Length > 0 && risk.Properties.Count > 0 && risk.RiskOwnerId is not null
        && risk.Current.IsRated && (risk.Kind != RiskKind.InformationSecurity || risk.AssetIds.Count > 0);

    private static bool IsConsistent(Risk risk, MethodContent method) =>
        IsConsistent(risk.Inherent, method) && IsConsistent(risk.Current, method) && risk.CurrentScore == risk.Current.Score;

    private static bool IsConsistent(Level level, MethodContent method) =>
        level == method.Rate(level.Likelihood, level.ImpactC, level.ImpactI, level.ImpactA);

    private static async Task<TestAnswer> MethodAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        if (await db.Set<RiskMethod>().AsNoTracking().FirstOrDefaultAsync(m => m.Status == MethodState.Active, cancellationToken) is not { } method)
        {
            return TestAnswer.Fail();
        }

        var byTop = await db.Set<RoleAssignment>().AnyAsync(
            a => a.PersonId == method.ApprovedById && a.Role == Role.TopManagement && a.Status == RoleAssignmentState.Active, cancellationToken);
        return TestAnswer.If(byTop && await IsPublishedAsync(db, method.DocumentCode, cancellationToken), method.Id);
    }

    private static async Task<TestAnswer> RisksAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var risks = Open(db).Where(r => r.Kind == RiskKind.InformationSecurity);
        var ids = await risks.OrderBy(r => r.Id).Select(r => r.Id).Take(25).ToListAsync(cancellationToken);
        return TestAnswer.If(ids.Count > 0, ids);
    }

    private static async Task<TestAnswer> FullAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var full = await db.Set<RiskAssessment>().AsNoTracking().Where(a => a.Kind == AssessmentKind.Full && a.Status == AssessmentState.Completed)
            .ToListAsync(cancellationToken);
        var fresh = full.Where(a => Age(a.CompletedAt, asOf) <= DaysFresh).Select(a => a.Id).ToList();
        return TestAnswer.If(fresh.Count > 0, fresh);
    }

    /// <summary>A name is not a report: the file lies in the records library and its fingerprint is on record.</summary>
    private static async Task<TestAnswer> ReportsAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var filed = await db.Set<FiledRecord>().Where(r => r.Sha256 != "")
            .Select(r => r.Code).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        var completed = await db.Set<RiskAssessment>().AsNoTracking().Where(a => a.Status == AssessmentState.Completed)
            .ToListAsync(cancellationToken);
        return Every(completed, a => a.Id, a => a.ReportDocument is not null && filed.Contains(a.ReportDocument));
    }

    private static async Task<TestAnswer> OwnersValidAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var holders = from assignment in db.Set<RoleAssignment>()
                      join person in db.People on assignment.PersonId equals person.Id
                      where assignment.Role == Role.RiskOwner && assignment.Status == RoleAssignmentState.Active && person.AccountEnabled
                      select person.Id;
        var owners = await holders.ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        var risks = await Open(db).Select(r => new { r.Id, r.RiskOwnerId }).ToListAsync(cancellationToken);
        return Every(risks, r => r.Id, r => r.RiskOwnerId is not null && owners.Contains(r.RiskOwnerId));
    }

    private static async Task<TestAnswer> AssetsAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var named = (await Open(db).Select(r => r.AssetIds).ToListAsync(cancellationToken)).SelectMany(a => a).ToHashSet(StringComparer.Ordinal);
        var assets = await db.Set<Asset>().AsNoTracking().Where(a => a.Status == AssetState.Active && a.InScope
            && (a.ConfidentialityNeed >= Asset.HighNeed || a.IntegrityNeed >= Asset.HighNeed || a.AvailabilityNeed >= Asset.HighNeed))
            .Select(a => a.Id).ToListAsync(cancellationToken);
        return Every(assets, id => id, named.Contains);
    }

    private static int Age(DateOnly? day, DateOnly asOf) => day is { } d ? asOf.DayNumber - d.DayNumber : int.MaxValue;
}
