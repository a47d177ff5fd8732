using IsmsBot.Workflows.Assessments;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>The tests of clauses 6.1.3 and 8.3 that look at treatments, acceptances and the plan.</summary>
internal static class TreatmentChecks
{
    public const string Plan = "ISMS-RTP-001";

    /// <summary>Days an owner has for what remains (6.1.3), and days a finished or late treatment may wait (8.3).</summary>
    private const int DaysToAccept = 21;
    private const int DaysLate = 30;

    public static IReadOnlyList<ClauseTest> All { get; } =
    [
        new Check("risk-treatment-process.rtp", async (db, _, ct) =>
            await db.Set<RtpVersion>().AsNoTracking().FirstOrDefaultAsync(v => v.Status == RtpState.Approved, ct) is { } version
            ? TestAnswer.If(await AssessmentChecks.IsPublishedAsync(db, Plan, ct), version.Id) : TestAnswer.Fail()),
        new Check("risk-treatment-process.option", async (db, _, ct) =>
        {
            var active = await ActiveAsync(db, ct);
            var risks = (await AssessmentChecks.Open(db).ToListAsync(ct)).Where(r => r.Current.Band != Band.Low).ToList();
            return AssessmentChecks.Every(
                risks, r => r.Id, r => r.TreatmentIds.Count > 0 || (r.AcceptanceId is not null && active.Contains(r.AcceptanceId)));
        }),
        new Check("risk-treatment-process.owner-approved", async (db, _, ct) => AssessmentChecks.Every(
            await (from t in db.Set<Treatment>()
                   join r in db.Set<Risk>() on t.RiskId equals r.Id
                   where t.Status != TreatmentState.Proposed && t.Status != TreatmentState.Cancelled
                   select new { t.Id, t.ApprovedByOwnerId, r.RiskOwnerId }).ToListAsync(ct),
            t => t.Id, t => t.ApprovedByOwnerId is not null && t.ApprovedByOwnerId == t.RiskOwnerId)),
        new Check("risk-treatment-process.residual-by-owner", ResidualByOwnerAsync),
        new Check("risk-treatment-process.residual-waiting", async (db, asOf, ct) => AssessmentChecks.Every(
            await db.Set<RiskAcceptance>().AsNoTracking()
                .Where(a => a.Status == AcceptanceState.Requested || a.Status == AcceptanceState.AwaitingEndorsement).ToListAsync(ct),
            a => a.Id, a => asOf.DayNumber - a.RequestedAt.DayNumber <= DaysToAccept)),
        new Check("risk-treatment-performed.started", async (db, _, ct) => await db.Set<Treatment>()
            .Where(t => t.Status == TreatmentState.InProgress || t.Status == TreatmentState.Implemented || t.Status == TreatmentState.Verified)
            .OrderBy(t => t.Id).Select(t => t.Id).Take(25).ToListAsync(ct) is { Count: > 0 } ids ? TestAnswer.Pass(ids) : TestAnswer.Fail()),
        Each(
            "risk-treatment-performed.on-time", t => t.Status is TreatmentState.Approved or TreatmentState.InProgress, (t, asOf) =>
                asOf.DayNumber - t.DueAt.DayNumber <= DaysLate),
        Each(
            "risk-treatment-performed.verified", t => t.Status == TreatmentState.Verified,
            (t, _) => t.Evidence.Count > 0 && t.VerifiedById is not null && t.VerifiedById != t.ResponsibleId),
        Each(
            "risk-treatment-performed.verified-soon", t => t.Status == TreatmentState.Implemented, (t, asOf) =>
                asOf.DayNumber - t.ImplementedAt!.Value.DayNumber <= DaysLate),
        new Check("risk-treatment-performed.residual", ResidualAsync),
    ];

    private static Check Each(string id, Func<Treatment, bool> concerned, Func<Treatment, DateOnly, bool> passes) => new(id, async (db, asOf, ct) =>
        AssessmentChecks.Every((await db.Set<Treatment>().AsNoTracking().ToListAsync(ct)).Where(concerned)
            .ToList(), t => t.Id, t => passes(t, asOf)));

    private static async Task<TestAnswer> ResidualByOwnerAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var method = await MethodInForce.FindAsync(db, cancellationToken);
        var managers = db.Set<RoleAssignment>().Where(a => a.Role == Role.TopManagement && a.Status == RoleAssignmentState.Active);
        var top = (await managers.Select(a => a.PersonId).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        var active = await (from a in db.Set<RiskAcceptance>().AsNoTracking()
                            join r in db.Set<Risk>() on a.RiskId equals r.Id
                            where a.Status == AcceptanceState.Active
                            select new { Acceptance = a, r.RiskOwnerId, r.CurrentScore }).ToListAsync(cancellationToken);
        return AssessmentChecks.Every(active, x => x.Acceptance.Id, x => method is not null && x.CurrentScore == x.Acceptance.Score
            && x.Acceptance.AcceptedById == x.RiskOwnerId && IsWithinRules(x.Acceptance, method.Content.RuleOf(x.Acceptance.Band), asOf, top));
    }

    private static bool IsWithinRules(RiskAcceptance a, BandRule rule, DateOnly asOf, HashSet<string> top)
    {
        var interim = a.Kind == AcceptanceKind.InterimTolerance;
        var longest = interim ? rule.InterimDays ?? 30 : rule.MaxMonths * 31;
        return a.ExpiresAt >= asOf && (interim || rule.OwnerMayAccept) && a.ExpiresAt.DayNumber - a.AcceptedAt!.Value.DayNumber <= longest
            && (!(rule.EndorsedByTop || interim) || (a.EndorsedById is { } endorser && endorser != a.AcceptedById && top.Contains(endorser)));
    }

    private static async Task<TestAnswer> ResidualAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var active = await ActiveAsync(db, cancellationToken);
        var settled = (
            await db.Set<Treatment>().AsNoTracking().Where(t => t.Status != TreatmentState.Cancelled && t.Status != TreatmentState.Proposed)
            .Select(t => new { t.RiskId, t.Status }).ToListAsync(cancellationToken))
            .GroupBy(t => t.RiskId).Where(g => g.All(t => t.Status == TreatmentState.Verified)).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var risks = (await AssessmentChecks.Open(db).ToListAsync(cancellationToken)).Where(r => settled.Contains(r.Id)).ToList();
        return AssessmentChecks.Every(risks, r => r.Id,
            r => r.Status == RiskState.Accepted && r.AcceptanceId is not null && active.Contains(r.AcceptanceId));
    }

    /// <summary>Acceptances that count.</summary>
    private static async Task<HashSet<string>> ActiveAsync(IsmsDb db, CancellationToken cancellationToken) =>
        (await db.Set<RiskAcceptance>().Where(a => a.Status == AcceptanceState.Active).Select(a => a.Id).ToListAsync(cancellationToken))
            .ToHashSet(StringComparer.Ordinal);
}
