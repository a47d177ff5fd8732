using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Scoring;

/// <summary>Made-up scorings for pictures.</summary>
internal static class ScoringExamples
{
    private static readonly DateOnly Day = new(2026, 11, 23);
    private static readonly MethodInForce Method = new("RMV-0002", "2.0", DefaultMethod.Of(5));
    private static readonly Spread One = new(5, new(3, 2, 5), new(4, 2, 5), new(0, 0, 1), new(2, 1, 4), new(12, 6, 25));
    private static readonly Spread Two = new(5, new(3, 3, 4), new(4, 3, 4), new(0, 0, 0), new(2, 2, 3), new(12, 9, 16));
    private static readonly string[] Why = ["The supplier was attacked twice this year."];
    private static readonly Risk Risk = RiskExamples.All[0];

    public static IReadOnlyList<RiskScoring> All { get; } =
    [
        Of(ScoringState.RoundOne), Of(ScoringState.Explaining, One), Of(ScoringState.RoundTwo, One), Of(ScoringState.Ready, One, Two),
        Of(ScoringState.Decided, One, Two),
    ];

    public static IReadOnlyList<Card> Forms { get; } =
    [
        new NewScoringCard(
            "Full assessment 2026", [Choice("RSK-0001", "RSK-0001 Ransomware stops the platform")],
            [Choice("P0014", "Ruben Castellan"), Choice("P0016", "Elin Mattsdotter")], Day.AddDays(-7),
            new StartScoring("RAS-2026-05", 2, EndsOn: Day)),
        new FiguresCard(All[0], Risk, Method, [], PutIn.Nothing), new FiguresCard(All[2], Risk, Method, Why, PutIn.Nothing),
        new ExplainCard(All[1], 25), new DecisionCard(All[3], Method, Why, DecisionCard.Medians(All[3]), null),
    ];

    private static Option Choice(string value, string words) => new(value, Sentence.Of(words));

    private static RiskScoring Of(ScoringState state, Spread? first = null, Spread? second = null) => new RiskScoring
    {
        Id = "DEL-0001",
        Title = "Ransomware stops the platform",
        AssessmentId = "RAS-2026-05",
        RiskId = "RSK-0001",
        MethodVersion = "2.0",
        AssessorIds = ["P0014", "P0016", "P0017", "P0042", "P0043"],
        StartedById = "P0008",
        EndsOn = Day,
        FirstSpread = first?.ToString(),
        SecondSpread = second?.ToString(),
    }.In(state);
}
