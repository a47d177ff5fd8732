namespace IsmsBot.Workflows.Assessments;

/// <summary>
/// When the risks are looked at as a whole or in part, how far that is, and what came out of it (8.2, and the checks of 6.1.1 and 6.1.2).
/// </summary>
public sealed class AssessmentsWorkflow : Workflow
{
    public override Sentence Title => "Risk assessments";

    public override Sentence Group => "Risks";

    public override IReadOnlyList<string> Clauses => ["planning-general", "risk-assessment-process", "risk-assessment-performed"];

    public override JsonSerializerContext Json => AssessmentsJson.Default;

    public override IReadOnlyList<ClauseTest> ClauseTests => [.. PlanningChecks.All, .. AssessmentChecks.All];

    public override IReadOnlyList<Card> SampleCards => [.. base.SampleCards, .. AssessmentExamples.Others];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(StartAssessment))]
[JsonSerializable(typeof(CompleteAssessment))]
internal sealed partial class AssessmentsJson : JsonSerializerContext;
