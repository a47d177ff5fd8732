namespace IsmsBot.Workflows.Risks;

/// <summary>How far an assessment is: rated, confirmed, waiting.</summary>
public sealed record AssessmentCard(string AssessmentId, int Version, string Title, AssessmentState Status, DateOnly StartedAt, int Risks, IReadOnlyList<string> Waiting, string? Report) : Card
{
    /// <summary>Spreads of scorings by several people, as they are kept.</summary>
    public IReadOnlyList<string> Spreads { get; init; } = [];

    public override string Type => "assessment.show";

    public override Sentence Summary => $"{Title}: {Risks - Waiting.Count} of {Risks} risks confirmed";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Risk assessment, {Status}");
        kit.Title(Sentence.Of(Title));
        kit.Progress(Risks - Waiting.Count, Risks, Waiting.Count == 0 ? Tone.Good : Tone.Accent, $"{Risks - Waiting.Count} of {Risks} risks are rated and confirmed by their owners.");
        kit.Facts(("Started", $"{StartedAt}"), ("Waiting", Waiting.Count == 0 ? (Sentence)"nobody" : Sentence.Some(Waiting)), ("Report", Report is null ? (Sentence)"when it is completed" : Sentence.Of(Report)));
        foreach (var spread in Spreads)
        {
            kit.Quiet(Sentence.Of(spread));
        }

        if (Status == AssessmentState.InProgress)
        {
            kit.More("Complete", form =>
            {
                form.Ask(nameof(CompleteAssessment.Results), "What came out of it, in a few sentences?", multiline: true, most: 1000);
                form.Button("Complete the assessment", new CompleteAssessment(AssessmentId, Version), ButtonStyle.Main);
            });
            kit.Button("Score with several people", new Kernel.Chat.SayPhrase($"score {AssessmentId}"), ButtonStyle.WithoutInputs);
        }

        if (Status is AssessmentState.InProgress or AssessmentState.Completed)
        {
            kit.Button("Report", new Kernel.Chat.SayPhrase($"risk report {AssessmentId}"), ButtonStyle.WithoutInputs);
        }

        kit.Footer(AssessmentId, "risk-assessment-performed");
    }
}

public sealed record ToRate(string RiskId, string Title, int Score, Band Band);

/// <summary>An owner's risks of one assessment, each with the button to rate it.</summary>
public sealed record RateRequestCard(string AssessmentId, string Title, IReadOnlyList<ToRate> Risks, int All, DateOnly DueAt) : Card
{
    public override string Type => "assessment.rate";

    public override Sentence Summary => All == 1 ? (Sentence)$"Please rate one risk by {DueAt}" : (Sentence)$"Please rate {All} risks by {DueAt}";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Sentence.Of(Title));
        kit.Title(Summary);
        foreach (var risk in Risks)
        {
            kit.Row(Sentence.Of(risk.Title), risk.Score == 0 ? (Sentence)$"{risk.RiskId}, not rated yet" : (Sentence)$"{risk.RiskId}: {risk.Score}, {risk.Band}", button: new CardButton("Rate", new ShowRating(risk.RiskId)));
        }

        if (All > Risks.Count)
        {
            kit.Quiet("Type \"my tasks\" for the rest.");
        }

        kit.Footer(AssessmentId, "risk-assessment-performed");
    }
}
