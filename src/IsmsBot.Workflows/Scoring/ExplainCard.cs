namespace IsmsBot.Workflows.Scoring;

/// <summary>Invites somebody whose figures lie far from the others' to say why.</summary>
/// <param name="Mine">The score that their figures gave.</param>
public sealed record ExplainCard(RiskScoring Scoring, int Mine) : Card
{
    public override string Type => "scoring.explain";

    public override Sentence Summary => $"You see {Scoring.RiskId} differently; would you say why?";

    public override void Draw(CardKit kit)
    {
        var score = Scoring.First!.Score;
        kit.Overline($"Scoring by several people, until {Scoring.EndsOn}");
        kit.Title(Sentence.Of(Scoring.Title));
        kit.Text($"The median of the first round is {score.Median}, from {score.Low} to {score.High}. You said {Mine}.");
        kit.Text("What do you know that the others may not know?");
        kit.Quiet("They read it before the second round, without your name. You may also leave it.");
        kit.Ask(nameof(ExplainFigures.Why), "Why?", required: false, multiline: true, most: 500);
        kit.Button("Send it without my name", new ExplainFigures(Scoring.Id), ButtonStyle.Main);
        kit.Footer(Scoring.Id, "risk-assessment-process");
    }
}
