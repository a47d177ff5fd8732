namespace IsmsBot.Workflows.Coverage;

/// <summary>How campaigns stand, for those who answer for them: figures and names, reminders, whom no card reaches (7.3, 9.1).</summary>
public sealed class CoverageWorkflow : Workflow
{
    public override Sentence Title => "Coverage";

    public override Sentence Group => "Awareness";

    public override IReadOnlyList<string> Clauses => ["awareness"];

    public override JsonSerializerContext Json => CoverageJson.Default;

    public override IReadOnlyList<Card> SampleCards => CoverageExamples.Cards;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ShowCoverage))]
[JsonSerializable(typeof(RemindNow))]
internal sealed partial class CoverageJson : JsonSerializerContext;
