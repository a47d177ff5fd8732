using IsmsBot.Workflows.Risks.Register;

namespace IsmsBot.Workflows.Risks;

/// <summary>The register of risks, the method they are rated with, and when they are looked at again (6.1.1, 6.1.2, 8.2).</summary>
public sealed class RisksWorkflow : Workflow, IHearsOfCauses
{
    public override string Slug => "risks";

    public override Sentence Title => "Risks";

    public override IReadOnlyList<string> Clauses => ["planning-general", "risk-assessment-process", "risk-assessment-performed"];

    public override JsonSerializerContext Json => RisksJson.Default;

    public Task HearAsync(Turn turn, Cause cause) => Triggers.OpenAsync(turn, cause);

    public override IReadOnlyList<ClauseTest> ClauseTests => [.. PlanningTests.All, .. AssessmentTests.All];

    public override IReadOnlyList<Card> SampleCards => [.. base.SampleCards, .. RiskExamples.Forms, .. RisksSamples.All, .. RegisterSamples.All];
}
