using System.Text.Json.Serialization;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Workflows.RiskReports;

/// <summary>The register in pictures, and the report of each assessment (8.2).</summary>
public sealed class RiskReportsWorkflow : Workflow
{
    public override string Slug => "risk-reports";

    public override Sentence Title => "Risk pictures and reports";

    public override IReadOnlyList<string> Clauses => ["risk-assessment-performed"];

    public override JsonSerializerContext Json => RiskReportsJson.Default;

    public override IReadOnlyList<Type> Acts => [Can<MakeReport>()];

    public override IReadOnlyList<View> Views => [new RiskMatrixView(), new RiskTrendView(), new ReportView()];

    public override IReadOnlyList<Job> Jobs => [new FileReports()];

    public override IReadOnlyList<Card> SampleCards => RiskReportsSamples.All;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(MakeReport))]
internal sealed partial class RiskReportsJson : JsonSerializerContext;
