using IsmsBot.Workflows.Assessments;

namespace IsmsBot.Workflows.Scoring;

/// <summary>Risks scored by several people in two rounds, without names; the owner decides (6.1.2 d).</summary>
public sealed class ScoringWorkflow : Workflow, IAddsToAssessments
{
    public override Sentence Title => "Scoring";

    public override Sentence Group => "Risks";

    public override IReadOnlyList<string> Clauses => ["risk-assessment-process"];

    public override JsonSerializerContext Json => ScoringJson.Default;

    /// <summary>A risk of an assessment that runs can be scored by several people.</summary>
    public CardButton? ButtonFor(RiskAssessment assessment) =>
        assessment.Status == AssessmentState.InProgress ? new CardButton("Score with several people", new SayPhrase($"score {assessment.Id}")) : null;

    public override IReadOnlyList<Card> SampleCards => [.. base.SampleCards, .. ScoringExamples.Forms];
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, PropertyNameCaseInsensitive = true, Converters = [typeof(DayOrNothing)])]
[JsonSerializable(typeof(AnswerScoring))]
[JsonSerializable(typeof(DecideScoring))]
[JsonSerializable(typeof(ExplainFigures))]
[JsonSerializable(typeof(ShowDecision))]
[JsonSerializable(typeof(ShowMyPart))]
[JsonSerializable(typeof(StartScoring))]
internal sealed partial class ScoringJson : JsonSerializerContext;
