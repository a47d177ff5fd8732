using System.Linq.Expressions;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Forms;

/// <summary>Words, on one line or on several.</summary>
public sealed class TextField<T> : Field<T>
    where T : Record
{
    private readonly Property<T, string?> property;

    private TextField(Property<T, string?> property, Sentence label)
        : base(property.Name, label) => this.property = property;

    public TextField(Expression<Func<T, string?>> property, Sentence label)
        : this(new Property<T, string?>(property), label)
    {
    }

    /// <summary>Characters.</summary>
    public int Least { get; init; } = 1;

    /// <summary>Characters.</summary>
    public int Most { get; init; } = 2000;

    public bool Long { get; init; }

    public override bool IsText => true;

    public override string? Text(T record) => property.Get(record);

    public override void Draw(CardKit kit, string? value, IReadOnlyList<Option> options) =>
        kit.Ask(Name, Question ?? Label, value, required: false, multiline: Long, most: Most);

    public override ValueTask<Action<T>?> ReadAsync(string? text, FormReading reading) =>
        new(text is null || (text.Length >= Least && text.Length <= Most) ? record => property.Set(record, text) : null);
}
