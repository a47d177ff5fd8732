namespace IsmsBot.Workflows.Readiness;

/// <summary>What the records say about each clause. The bot never says "you conform": a person judges (domain 0.7).</summary>
public sealed class ReadinessWorkflow : Workflow
{
    public override string Slug => "readiness";

    public override Sentence Title => "Readiness";

    public override IReadOnlyList<string> Clauses => [];

    public override JsonSerializerContext Json => ReadinessJson.Default;

    public override IReadOnlyList<Card> SampleCards => ReadinessSamples.All;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ShowClause))]
internal sealed partial class ReadinessJson : JsonSerializerContext;
