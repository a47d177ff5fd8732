using System.Globalization;
using System.Linq.Expressions;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Exchange;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Forms;

/// <summary>A whole number between limits, with what it counts.</summary>
public class NumberField<T> : Field<T>
    where T : Record
{
    private readonly Property<T, int?> property;

    private NumberField(Property<T, int?> property, Sentence label)
        : base(property.Name, label) => this.property = property;

    public NumberField(Expression<Func<T, int?>> property, Sentence label)
        : this(new Property<T, int?>(property), label)
    {
    }

    public int Least { get; init; }

    public int Most { get; init; } = int.MaxValue;

    /// <summary>The number with what it counts: $"{n} hours".</summary>
    public Func<int, Sentence> InWords { get; init; } = static number => $"{number}";

    public override string? Text(T record) => property.Get(record)?.ToString(CultureInfo.InvariantCulture);

    public override ValueTask<Sentence> WordsAsync(T record, Reader reader) => new(ExampleWords(record));

    protected internal override Sentence ExampleWords(T record) => property.Get(record) is { } number ? InWords(number) : "not set";

    public override void Draw(CardKit kit, string? value, IReadOnlyList<Option> options) =>
        kit.Ask(Name, Question ?? Label, value, required: false, most: 9);

    public override ValueTask<Action<T>?> ReadAsync(string? text, FormReading reading) => new(
        text is null ? record => property.Set(record, null)
        : NumberText.Whole(text) is { } number && number >= Least && number <= Most ? record => property.Set(record, number)
        : null);
}

/// <summary>A step on a scale that has words: 4, high.</summary>
public sealed class ScaleField<T>(Expression<Func<T, int?>> property, Sentence label) : NumberField<T>(property, label)
    where T : Record
{
    public override ValueTask<int?> StepsAsync(FormReading reading) => new(Least == 1 ? Most : null);

    public override ValueTask<IReadOnlyList<Option>> OptionsAsync(FormReading reading) => new(ExampleOptions);

    protected internal override IReadOnlyList<Option> ExampleOptions =>
        [.. Enumerable.Range(Least, Most - Least + 1).Select(step => new Option(step.ToString(CultureInfo.InvariantCulture), InWords(step)))];

    public override void Draw(CardKit kit, string? value, IReadOnlyList<Option> options) =>
        kit.Choose(Name, Question ?? Label, options, value, required: false, open: false);
}
