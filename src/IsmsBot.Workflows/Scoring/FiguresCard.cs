using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Scoring;

/// <summary>
/// Asks one assessor for their figures; in the second round with the spread of the first and what the outliers said, without names.
/// </summary>
/// <param name="Typed">What was put in so far.</param>
public sealed record FiguresCard(RiskScoring Scoring, Risk Risk, MethodInForce Method, IReadOnlyList<string> Explanations, IFigures Typed) : Card
{
    public static async Task<FiguresCard> ForAsync(Turn turn, RiskScoring scoring, IFigures typed) => new(
        scoring, await turn.Db.Set<Risk>().AsNoTracking().SingleAsync(r => r.Id == scoring.RiskId, turn.Cancellation),
        await MethodInForce.NeededAsync(turn), await ScoringRounds.ExplanationsAsync(turn, scoring), typed);

    public override string Type => "scoring.answer";

    public override Sentence Summary => $"Your figures for {Risk.Id}, round {Scoring.Round}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Scoring by several people, round {Scoring.Round} of 2, until {Scoring.EndsOn}");
        kit.Title(Sentence.Of(Risk.Title));
        kit.Text(RiskFacts.InWords(Risk));
        kit.Facts(RiskFacts.Controls(Risk));
        if (Scoring.Round == 2)
        {
            kit.Facts(Scoring.First!.Facts);
            foreach (var why in Explanations)
            {
                kit.Quiet($"Somebody says: {why}");
            }
        }

        kit.Quiet("Nobody sees your figures before the round ends, and nobody ever sees that they are yours.");
        FigureInputs.Draw(kit, Method.Content, Typed);
        kit.Button("Send my figures", new AnswerScoring(Scoring.Id, Scoring.Round), ButtonStyle.Main);
        kit.Footer(Scoring.Id, "risk-assessment-process");
    }
}
