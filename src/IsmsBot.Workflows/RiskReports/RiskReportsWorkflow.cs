namespace IsmsBot.Workflows.RiskReports;

/// <summary>The register in pictures, and the report of each assessment (8.2).</summary>
public sealed class RiskReportsWorkflow : Workflow
{
    public override string Slug => "risk-reports";

    public override Sentence Title => "Risk pictures and reports";

    public override IReadOnlyList<string> Clauses => ["risk-assessment-performed"];

    public override JsonSerializerContext Json => RiskReportsJson.Default;

    public override IReadOnlyList<Card> SampleCards => RiskReportsSamples.All;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(MakeReport))]
internal sealed partial class RiskReportsJson : JsonSerializerContext;
