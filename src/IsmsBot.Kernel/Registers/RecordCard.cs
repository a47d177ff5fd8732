using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Steps;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Registers;

/// <summary>One record as its register shows it: what it is, its fields in words, and what the reader may do with it now.</summary>
public sealed record RecordCard(
    string CardType, string RecordId, Sentence Overline, Sentence Title, IReadOnlyList<(Sentence Name, Sentence Value)> Facts) : Card
{
    public Sentence? Text { get; init; }

    /// <summary>Why it is where it is, above the facts, when somebody had to say so.</summary>
    public (Sentence Name, Sentence Value)? Reason { get; init; }

    /// <summary>A quiet line below the facts: what to think of when deciding.</summary>
    public Sentence? Hint { get; init; }

    /// <summary>Coloured lines below the text: how grave it is, what waits. The words say what the colour says.</summary>
    public IReadOnlyList<(Tone Tone, Sentence Words)> Notices { get; init; } = [];

    /// <summary>What stands between the facts and the buttons: rows, a bar; null for nothing.</summary>
    public Action<CardKit>? Further { get; init; }

    /// <summary>Below the steps: where else one can go from here. They send no inputs.</summary>
    public IReadOnlyList<CardButton> Buttons { get; init; } = [];

    public IReadOnlyList<OfferedStep> Steps { get; init; } = [];

    /// <summary>Opens what it is about outside the card; null where there is nothing to open.</summary>
    public (Sentence Title, string Url)? Link { get; init; }

    /// <summary>Opens the form; null when the reader may not change it.</summary>
    public Act? Change { get; init; }

    /// <summary>Whose clauses stand at the foot; null for none.</summary>
    public Register? Of { get; init; }

    /// <summary>What the button says that opens the form.</summary>
    public Sentence ChangeTitle { get; init; } = "Change";

    public override string Type => CardType;

    public override Sentence Summary => $"{Overline}: {Title}";

    internal override string? Shows => RecordId;

    public override void Draw(CardKit kit)
    {
        kit.Overline(Overline);
        kit.Title(Title);
        if (Text is not null)
        {
            kit.Text(Text);
        }

        foreach (var (tone, words) in Notices)
        {
            kit.Notice(tone, words);
        }

        kit.Facts(Reason is { } reason ? [reason, .. Facts] : Facts);
        Further?.Invoke(kit);
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
            kit.Button(ChangeTitle, Change);
        }

        foreach (var button in Buttons)
        {
            kit.Button(button.Title, button.Act, ButtonStyle.WithoutInputs);
        }

        kit.Footer(RecordId, Of?.Clauses ?? []);
    }
}
