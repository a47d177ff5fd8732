namespace IsmsBot.Workflows.Method;

/// <summary>How risk is rated and what may be kept: one method, the same for everybody, approved by top management (6.1.2 a).</summary>
public sealed class MethodWorkflow : Workflow
{
    public override Sentence Title => "Risk method";

    public override Sentence Group => "Risks";

    public override IReadOnlyList<string> Clauses => ["risk-assessment-process"];

    public override JsonSerializerContext Json => MethodActsJson.Default;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(ChangeMethod))]
internal sealed partial class MethodActsJson : JsonSerializerContext;
