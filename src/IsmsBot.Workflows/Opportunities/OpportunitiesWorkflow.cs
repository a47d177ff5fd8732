namespace IsmsBot.Workflows.Opportunities;

/// <summary>What could make information security or the ISMS better, and what was decided about it (6.1.1, domain 3.6).</summary>
public sealed class OpportunitiesWorkflow : Workflow
{
    public override Sentence Title => "Opportunities";

    public override Sentence Group => "Risks";

    public override IReadOnlyList<string> Clauses => ["planning-general"];

    public override JsonSerializerContext Json => OpportunitiesJson.Default;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(DayOrNothing)])]
[JsonSerializable(typeof(DecideOpportunity))]
internal sealed partial class OpportunitiesJson : JsonSerializerContext;
