namespace IsmsBot.Workflows.Risks;

public sealed record RiskLine(string RiskId, string Title, RiskState Status, int Score, Band Band, DateOnly? NextReview)
{
    /// <summary>Decides between risks of one score; not shown.</summary>
    public int Impact { get; init; }
}

/// <summary>Risks, worst first, ten at most.</summary>
public sealed record RiskListCard(bool Own, IReadOnlyList<RiskLine> Lines, int All, DateOnly Today) : Card
{
    /// <summary>With risks of others that the reader is tied to; how many there are is not counted.</summary>
    public bool WithTies { get; init; }

    /// <summary>Those of others were sought among this many, because the register has more; null where none is left out.</summary>
    public int? AmongWorst { get; init; }

    public override string Type => "risk.list";

    public override Sentence Summary => WithTies ? "The worst risks that are yours or that you work on" : All > Counting.Most
        ? Own ? (Sentence)$"You own more than {Counting.Most} open risks" : (Sentence)$"More than {Counting.Most} open risks"
        : Own ? (Sentence)$"You own {All} open risks" : (Sentence)$"{All} open risks";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        foreach (var line in Lines)
        {
            var late = line.NextReview < Today;
            kit.Row(Sentence.Of(line.Title), line.Score == 0 ? (Sentence)$"{line.RiskId}, not rated yet" : late ? (Sentence)$"{line.RiskId}: {line.Score}, {line.Band}; {line.Status}; a new look was due on {line.NextReview}" : (Sentence)$"{line.RiskId}: {line.Score}, {line.Band}; {line.Status}",
                line.Score == 0 ? Tone.Default : line.Band.Tone(), new CardButton("Open", new ShowRisk(line.RiskId)));
        }

        if (All > Lines.Count)
        {
            kit.Quiet(All > Counting.Most ? (Sentence)$"and more than {Counting.Most - Lines.Count} more. Type \"risk\" and an id to open one." : (Sentence)$"and {All - Lines.Count} more. Type \"risk\" and an id to open one.");
        }

        if (WithTies)
        {
            kit.Quiet(AmongWorst is { } worst ? (Sentence)$"Those of your controls and treatments were sought among the {worst} worst of the register. Type \"risk\" and an id to open another." : (Sentence)"Type \"risk\" and an id to open another.");
        }

        kit.Button("Matrix", new SayPhrase("risk matrix"), ButtonStyle.WithoutInputs);
        kit.Button("Trend", new SayPhrase("risk trend"), ButtonStyle.WithoutInputs);
        kit.Button("New risk", new SayPhrase("new risk"), ButtonStyle.WithoutInputs);
    }
}
