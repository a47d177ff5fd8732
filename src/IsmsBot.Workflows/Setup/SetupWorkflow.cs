namespace IsmsBot.Workflows.Setup;

/// <summary>The first thirty days: what an organisation does one after the other until its ISMS runs, and how far it is.</summary>
public sealed class SetupWorkflow : Workflow
{
    public override Sentence Title => "First steps";

    public override Sentence Group => "Readiness";

    public override IReadOnlyList<string> Clauses => [];

    public override JsonSerializerContext Json => SetupJson.Default;

    public override IReadOnlyList<Card> SampleCards => FirstStepsSamples.All;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LayOut))]
internal sealed partial class SetupJson : JsonSerializerContext;
