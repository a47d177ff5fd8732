using System.Linq.Expressions;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Exchange;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Forms;

/// <summary>
/// One of the values that the catalogue lists for a field. Read as the catalogue spells it and as people read it, in both languages.
/// </summary>
public sealed class ChoiceField<T, TValue> : Field<T>
    where T : Record
    where TValue : struct, Enum
{
    private readonly Property<T, TValue> property;

    private ChoiceField(Property<T, TValue> property, Sentence label)
        : base(property.Name, label) => this.property = property;

    public ChoiceField(Expression<Func<T, TValue>> property, Sentence label)
        : this(new Property<T, TValue>(property), label)
    {
    }

    /// <summary>Values that nobody chooses: "not yet decided".</summary>
    public IReadOnlyList<TValue> NotOffered { get; init; } = [];

    public override string? Text(T record) => StateName.Of(property.Get(record));

    public override ValueTask<Sentence> WordsAsync(T record, Reader reader) => new(ExampleWords(record));

    protected internal override Sentence ExampleWords(T record) => $"{property.Get(record)}";

    public override ValueTask<IReadOnlyList<Option>> OptionsAsync(FormReading reading) => new(ExampleOptions);

    protected internal override IReadOnlyList<Option> ExampleOptions =>
        [.. Enum.GetValues<TValue>().Where(value => !NotOffered.Contains(value)).Select(value => new Option(StateName.Of(value), $"{value}"))];

    public override void Draw(CardKit kit, string? value, IReadOnlyList<Option> options) =>
        kit.Choose(Name, Question ?? Label, options, value, required: false, open: false);

    public override ValueTask<Action<T>?> ReadAsync(string? text, FormReading reading)
    {
        if (text is null)
        {
            return new(_ => { });
        }

        var value = StateName.TryRead<TValue>(text) ?? Enum.GetValues<TValue>().Cast<TValue?>().FirstOrDefault(one => IsSaid(one!.Value, text));
        return new(value is { } read ? record => property.Set(record, read) : null);
    }

    private bool IsSaid(TValue value, string text)
    {
        var words = Said($"{value}");
        return SameText.Is(words.In(Language.English), text) || SameText.Is(words.In(Language.German), text);
    }
}
