using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Workflows.Risks;

public sealed record RiskLine(string RiskId, string Title, RiskState Status, int Score, Band Band, DateOnly? NextReview);

/// <summary>Risks, worst first, ten at most.</summary>
public sealed record RiskListCard(bool Own, IReadOnlyList<RiskLine> Lines, int All, DateOnly Today) : Card
{
    public override string Type => "risk.list";

    public override Sentence Summary => All > Counting.Most
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

        kit.Button("Matrix", new SayPhrase("risk matrix"), ButtonStyle.WithoutInputs);
        kit.Button("Trend", new SayPhrase("risk trend"), ButtonStyle.WithoutInputs);
        kit.Button("New risk", new SayPhrase("new risk"), ButtonStyle.WithoutInputs);
    }
}
