using IsmsBot.Workflows.Actions;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Opportunities;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Assessments;

/// <summary>The checks of clause 6.1.1: risks to the ISMS itself, opportunities, what is done about them and whether it helped.</summary>
internal static class PlanningChecks
{
    /// <summary>Days after which the effect of a finished action must have been judged.</summary>
    private const int DaysToJudge = 60;

    public static IReadOnlyList<ClauseTest> All { get; } =
    [
        new Check("planning-general.both", async (db, _, ct) =>
        {
            var risks = await ToTheIsms(db).Select(r => r.Id).ToListAsync(ct);
            var chances = await db.Set<Opportunity>().Select(o => o.Id).ToListAsync(ct);
            return TestAnswer.If(risks.Count > 0 && chances.Count > 0, risks.Concat(chances));
        }),
        new Check("planning-general.planned", async (db, _, ct) =>
        {
            var risks = (await ToTheIsms(db).ToListAsync(ct)).Where(r => r.Current.Band != Band.Low && r.TreatmentIds.Count == 0).Select(r => r.Id);
            var pursued = await db.Set<Opportunity>().AsNoTracking().Where(o => o.Decision == OpportunityDecision.Pursue).ToListAsync(ct);
            var offenders = risks.Concat(pursued.Where(o => o.ActionIds.Count == 0).Select(o => o.Id)).ToList();
            return TestAnswer.If(offenders.Count == 0, offenders);
        }),
        new Check("planning-general.based-on", async (db, _, ct) => await db.Set<RiskAssessment>().AsNoTracking()
            .Where(a => a.Kind == AssessmentKind.Full && a.Status == AssessmentState.Completed)
            .OrderByDescending(a => a.CompletedAt).FirstOrDefaultAsync(ct) is { } last
            ? TestAnswer.If(last.IssueIds.Count > 0 && last.RequirementIds.Count > 0, last.Id) : TestAnswer.Fail()),
        new Check("planning-general.evaluated", async (db, asOf, ct) =>
        {
            var done = await db.Set<PlannedAction>().AsNoTracking()
                .Where(a => (a.Source == ActionSource.Risk || a.Source == ActionSource.Opportunity) && a.CompletedAt != null).ToListAsync(ct);
            var old = done.Where(a => asOf.DayNumber - a.CompletedAt!.Value.DayNumber > DaysToJudge).ToList();
            return AssessmentChecks.Every(old, a => a.Id, a => a.Effectiveness != Effectiveness.NotEvaluated);
        }),
    ];

    private static IQueryable<Risk> ToTheIsms(IsmsDb db) => AssessmentChecks.Open(db).Where(r => r.Kind == RiskKind.ManagementSystem);
}
