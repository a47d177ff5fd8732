namespace IsmsBot.Workflows.Risks.Delphi;

/// <summary>Every card of the scoring with made-up values.</summary>
internal static class DelphiSamples
{
    private static readonly DateOnly Day = new(2026, 11, 23);
    private static readonly MethodContent Method = DefaultMethod.Of(5);
    private static readonly TypedRating Nothing = new(null, null, null, null, null, null, null);
    private static readonly Spread One = new(5, new(3, 2, 5), new(4, 2, 5), new(0, 0, 1), new(2, 1, 4), new(12, 6, 25));
    private static readonly Spread Two = new(5, new(3, 3, 4), new(4, 3, 4), new(0, 0, 0), new(2, 2, 3), new(12, 9, 16));

    public static IReadOnlyList<Card> All =>
    [
        new NewDelphiCard("RAS-2026-05", 2, "Full assessment 2026", [new("RSK-0001", Sentence.Of("RSK-0001 Ransomware stops the platform"))], [new("P0014", Sentence.Of("Ruben Castellan")), new("P0016", Sentence.Of("Elin Mattsdotter"))], null, null, Day, Day.AddDays(-7)),
        Ask(1, null, []), Ask(2, One, ["The supplier was attacked twice this year."]),
        new DelphiExplainCard("DEL-0001", "RSK-0001", "Ransomware stops the platform", One, 25, Day),
        Result(DelphiState.RoundOne, null, null) with { MayCancel = true }, Result(DelphiState.Ready, One, Two) with { IsOwner = true, MayCancel = true, Explanations = ["The supplier was attacked twice this year."] },
        Result(DelphiState.Explaining, One, null), Result(DelphiState.RoundTwo, One, null), Result(DelphiState.Decided, One, Two),
    ];

    private static DelphiCard Ask(int round, Spread? first, IReadOnlyList<string> why) => new(
        "DEL-0001", round, Day, "RSK-0001", "Ransomware stops the platform", "a supplier is attacked", "our servers are encrypted", "hospitals get no orders", "A.8.7", Method, first, why, Nothing);

    private static DelphiResultCard Result(DelphiState status, Spread? first, Spread? second) =>
        new("DEL-0001", 3, "RSK-0001", "Ransomware stops the platform", status, Day, 2, 5, first, second, [], Method, second is null ? Nothing : new("3", "4", "0", "2", null, null, null));
}
