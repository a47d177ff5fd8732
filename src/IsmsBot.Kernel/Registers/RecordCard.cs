using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Steps;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Registers;

/// <summary>One record as its register shows it: what it is, its fields in words, and what the reader may do with it now.</summary>
public sealed record RecordCard(string CardType, string RecordId, Sentence Overline, Sentence Title, IReadOnlyList<(Sentence Name, Sentence Value)> Facts) : Card
{
    public Sentence? Text { get; init; }

    /// <summary>A quiet line below the facts: what to think of when deciding.</summary>
    public Sentence? Hint { get; init; }

    public IReadOnlyList<OfferedStep> Steps { get; init; } = [];

    /// <summary>Opens what it is about outside the card; null where there is nothing to open.</summary>
    public (Sentence Title, string Url)? Link { get; init; }

    /// <summary>Opens the form; null when the reader may not change it.</summary>
    public Act? Change { get; init; }

    public IReadOnlyList<string> Clauses { get; init; } = [];

    public override string Type => CardType;

    public override Sentence Summary => $"{Overline}: {Title}";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Overline);
        kit.Title(Title);
        if (Text is not null)
        {
            kit.Text(Text);
        }

        kit.Facts(Facts);
        if (Hint is not null)
        {
            kit.Quiet(Hint);
        }

        kit.Steps(Steps);
        if (Link is { } link)
        {
            kit.Link(link.Title, link.Url);
        }

        if (Change is not null)
        {
            kit.Button("Change", Change);
        }

        kit.Footer(RecordId, Clauses);
    }
}
