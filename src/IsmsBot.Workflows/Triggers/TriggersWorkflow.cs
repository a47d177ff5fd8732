using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Triggers;

/// <summary>What happens that calls for a new look at the risks, and how it is answered (8.2, domain 3.5).</summary>
public sealed class TriggersWorkflow : Workflow, IHearsOfCauses
{
    public override Sentence Title => "Triggers";

    public override Sentence Group => "Risks";

    public override IReadOnlyList<string> Clauses => ["risk-assessment-performed"];

    public override JsonSerializerContext Json => TriggersJson.Default;

    public override IReadOnlyList<ClauseTest> ClauseTests => TriggerChecks.All;

    public override IReadOnlyList<Card> SampleCards => [.. base.SampleCards, .. TriggerExamples.Forms];

    /// <summary>Where no risk is known yet there is nothing to look at again.</summary>
    public async Task HearAsync(Turn turn, Cause cause)
    {
        if (await turn.Db.Set<Risk>().AnyAsync(turn.Cancellation))
        {
            await OpeningTriggers.OpenAsync(turn, cause);
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, PropertyNameCaseInsensitive = true,
    Converters = [typeof(TickedOrNot), typeof(DayOrNothing)])]
[JsonSerializable(typeof(RaiseTrigger))]
[JsonSerializable(typeof(StartTriggered))]
[JsonSerializable(typeof(StartChosen))]
internal sealed partial class TriggersJson : JsonSerializerContext;
