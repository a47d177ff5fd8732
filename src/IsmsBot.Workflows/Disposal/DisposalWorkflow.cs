using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Disposal;

/// <summary>What becomes of versions whose time of keeping is over: two people decide together, and only the files go (7.5.3).</summary>
public sealed class DisposalWorkflow : Workflow
{
    private static readonly DateOnly Today = new(2026, 11, 16);

    public override Sentence Title => "Disposal";

    public override Sentence Group => "Documents";

    public override IReadOnlyList<string> Clauses => ["documentation-control"];

    public override JsonSerializerContext Json => DisposalJson.Default;

    public override IReadOnlyList<Card> SampleCards
    {
        get
        {
            var old = VersionExamples.All.Single(v => v.Status == VersionState.Superseded);
            var card = new DisposalCard(old, Today);
            var agree = new AgreeToDispose(old.Id, 7);
            return
            [
                card with { Agree = agree }, card with { Agree = agree, FirstBy = "Devon Achterberg", Others = ["Ingrid Vaszary"] },
                card with { HeldBy = "ISMS record" }, new DisposedCard(old, ["Devon Achterberg", "Ingrid Vaszary"]),
            ];
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, PropertyNameCaseInsensitive = true, Converters = [typeof(DayOrNothing)])]
[JsonSerializable(typeof(AgreeToDispose))]
[JsonSerializable(typeof(KeepLonger))]
[JsonSerializable(typeof(ShowDisposal))]
internal sealed partial class DisposalJson : JsonSerializerContext;
