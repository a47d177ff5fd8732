using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Registers;

/// <summary>One line of a list.</summary>
/// <param name="Open">What its button does; null for a line without one.</param>
public sealed record ListRow(Sentence What, Sentence Detail, Tone Tone = Tone.Default, Act? Open = null);

/// <summary>A page of a list: ten rows, then "More" on the same card (domain 0.8).</summary>
public sealed record ListCard(string CardType, Sentence Title, IReadOnlyList<ListRow> Rows, int From, int All) : Card
{
    public const int MostRows = 10;

    /// <summary>Opens the page that begins with a row; null when the list fits on one.</summary>
    public Func<int, Act>? Page { get; init; }

    /// <summary>Below the rows: what else can be done with the list.</summary>
    public IReadOnlyList<CardButton> Buttons { get; init; } = [];

    /// <summary>A quiet line below the rows.</summary>
    public Sentence? Hint { get; init; }

    /// <summary>Above the rows: what is wrong with the list as a whole; null for nothing.</summary>
    public Sentence? Warning { get; init; }

    /// <summary>Said instead of rows when there are none.</summary>
    public Sentence? Empty { get; init; }

    public override string Type => CardType;

    public override Sentence Summary => Title;

    public override void Draw(CardKit kit)
    {
        kit.Title(Title);
        if (Warning is not null)
        {
            kit.Notice(Tone.Warning, Warning);
        }

        if (Rows.Count == 0 && Empty is not null)
        {
            kit.Text(Empty);
        }

        kit.Rows(Rows);
        if (Page is { } page)
        {
            kit.Pages(From, Rows.Count, All, page);
        }

        if (Hint is not null)
        {
            kit.Quiet(Hint);
        }

        foreach (var button in Buttons)
        {
            kit.Button(button.Title, button.Act, ButtonStyle.WithoutInputs);
        }
    }
}
