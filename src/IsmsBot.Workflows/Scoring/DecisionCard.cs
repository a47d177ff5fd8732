using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Scoring;

/// <summary>Both rounds for the owner to decide with: the medians stand in the form.</summary>
/// <param name="Typed">The medians, or what was put in so far.</param>
public sealed record DecisionCard(RiskScoring Scoring, MethodInForce Method, IReadOnlyList<string> Explanations, IFigures Typed, string? Reason)
    : Card
{
    public static async Task<DecisionCard> ForAsync(Turn turn, RiskScoring scoring, IFigures? typed = null, string? reason = null) =>
        new(scoring, await MethodInForce.NeededAsync(turn), await ScoringRounds.ExplanationsAsync(turn, scoring), typed ?? Medians(scoring), reason);

    public override string Type => "scoring.decide";

    public override Sentence Summary => $"{Scoring.RiskId} was scored by several people; please decide";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Scoring by several people, {Scoring.Status}");
        kit.Title(Sentence.Of(Scoring.Title));
        kit.Heading("Round 1");
        kit.Facts(Scoring.First!.Facts);
        foreach (var why in Explanations)
        {
            kit.Quiet($"Somebody says: {why}");
        }

        kit.Heading("Round 2");
        kit.Facts(Scoring.Second!.Facts);
        kit.Text("The decision is yours. If it is not the median, say why.");
        FigureInputs.Draw(kit, Method.Content, Typed);
        kit.Ask(nameof(DecideScoring.Reason), "Why this?", Reason, required: false, multiline: true, most: 500);
        kit.Button("Save and confirm", new DecideScoring(Scoring.Id, Scoring.Version), ButtonStyle.Main);
        kit.Footer(Scoring.Id, "risk-assessment-process");
    }

    internal static PutIn Medians(RiskScoring scoring)
    {
        static string Text(Figure figure) => figure.Median.ToString(CultureInfo.InvariantCulture);
        return scoring.Second is { } second ? new PutIn(Text(second.Likelihood), Text(second.C), Text(second.I), Text(second.A)) : PutIn.Nothing;
    }
}
