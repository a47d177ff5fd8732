namespace IsmsBot.Workflows.Assets;

/// <summary>What holds, handles or protects information, with an owner who looks at it once a year (6.1.2).</summary>
public sealed class AssetsWorkflow : Workflow
{
    public override Sentence Title => "Assets";

    public override Sentence Group => "Risks";

    public override IReadOnlyList<string> Clauses => ["risk-assessment-process"];

    public override JsonSerializerContext Json => AssetsJson.Default;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(ActivateAsset))]
internal sealed partial class AssetsJson : JsonSerializerContext;
