using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Risks;

/// <summary>A risk that its owner is asked to rate; the score is 0 before the first rating.</summary>
public sealed record ToRate(string RiskId, string Title, int Score, Band Band);

/// <summary>An owner's risks of one assessment, each with the button to rate it.</summary>
public sealed record RateRequestCard(string AssessmentId, string Title, IReadOnlyList<ToRate> Risks, int All, DateOnly DueAt) : Card
{
    public override string Type => "assessment.rate";

    public override Sentence Summary => $"Please rate {All:risk|risks} by {DueAt}";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Sentence.Of(Title));
        kit.Title(Summary);
        foreach (var risk in Risks)
        {
            var now = risk.Score == 0 ? (Sentence)$"{risk.RiskId}, not rated yet" : (Sentence)$"{risk.RiskId}: {risk.Score}, {risk.Band}";
            kit.Row(Sentence.Of(risk.Title), now, button: new CardButton("Rate", new ShowRating(risk.RiskId)));
        }

        if (All > Risks.Count)
        {
            kit.Quiet("Type \"my tasks\" for the rest.");
        }

        kit.Footer(AssessmentId, "risk-assessment-performed");
    }
}
