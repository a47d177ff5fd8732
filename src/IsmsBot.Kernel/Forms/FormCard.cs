using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Forms;

/// <summary>A field as it is drawn: with what was typed, and what there is to choose from.</summary>
public sealed record DrawnField(Field Field, string? Value, IReadOnlyList<Option> Options);

/// <summary>The form of a record, to fill in or to change. Nothing is checked before it is sent; what was typed is kept whatever is wrong.</summary>
public sealed record FormCard(string CardType, Sentence Overline, Sentence Title, IReadOnlyList<DrawnField> Fields, Act Save) : Card
{
    /// <summary>Leaves the record as it is; null for a new one.</summary>
    public Act? Leave { get; init; }

    /// <summary>What its button says.</summary>
    public Sentence SaveTitle { get; init; } = "Save";

    /// <summary>A quiet line below the fields.</summary>
    public Sentence? Hint { get; init; }

    public override string Type => CardType;

    public override Sentence Summary => Overline;

    protected internal override bool IsToFillIn => true;

    public override void Draw(CardKit kit)
    {
        kit.Overline(Overline);
        kit.Title(Title);
        foreach (var (field, value, options) in Fields)
        {
            field.Draw(kit, value, options);
        }

        if (Hint is not null)
        {
            kit.Quiet(Hint);
        }

        kit.Button(SaveTitle, Save, ButtonStyle.Main);
        if (Leave is not null)
        {
            kit.Button("Leave it as it is", Leave, ButtonStyle.WithoutInputs);
        }
    }
}
