using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>What is done about risks, and what remains: treatments, acceptances, the plan (6.1.3, 8.3).</summary>
public sealed class TreatmentsWorkflow : Workflow, ILinksRisks
{
    public override Sentence Title => "Risk treatment";

    public override IReadOnlyList<string> Clauses => ["risk-treatment-process", "risk-treatment-performed"];

    public override JsonSerializerContext Json => TreatmentsJson.Default;

    /// <summary>In this order: what is stale or has run out ends before anybody is asked anew.</summary>
    public override IReadOnlyList<Job> Jobs =>
        [new EndStaleAcceptances(), new ExpireAcceptances(), new RequestResiduals(), new TellOfCritical(), new PlanTime()];

    /// <summary>Risks that this person carries out a treatment of.</summary>
    public IQueryable<Risk> LinkedTo(IsmsDb db, string personId, IQueryable<Risk> among) =>
        among.Where(r => db.Set<Treatment>().Any(t => t.RiskId == r.Id && t.ResponsibleId == personId));

    public override IReadOnlyList<ClauseTest> ClauseTests => TreatmentChecks.All;

    public override IReadOnlyList<Card> SampleCards => [.. base.SampleCards, .. TreatmentsSamples.All];
}
