namespace IsmsBot.Workflows.SecurityEvents;

/// <summary>What looks wrong to somebody: taken in, sorted and closed (8.1, domain 1.23). No tool for incidents; it keeps their ISMS side.</summary>
public sealed class SecurityEventsWorkflow : Workflow
{
    public override Sentence Title => "Security events";

    public override Sentence Group => "Report something that looks wrong";

    public override IReadOnlyList<string> Clauses => ["risk-assessment-performed"];

    public override JsonSerializerContext Json => SecurityEventsJson.Default;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(DayOrNothing)])]
[JsonSerializable(typeof(SortEvent))]
internal sealed partial class SecurityEventsJson : JsonSerializerContext;
