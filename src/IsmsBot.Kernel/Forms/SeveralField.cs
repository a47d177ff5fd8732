using System.Linq.Expressions;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Forms;

/// <summary>
/// Several of some things: records of another room, letters of a code. Read by their values or as people read them, whatever stands between them.
/// </summary>
public sealed class SeveralField<T> : Field<T>
    where T : Record
{
    private readonly Property<T, List<string>> property;

    private SeveralField(Property<T, List<string>> property, Sentence label)
        : base(property.Name, label) => this.property = property;

    public SeveralField(Expression<Func<T, List<string>>> property, Sentence label)
        : this(new Property<T, List<string>>(property), label)
    {
    }

    /// <summary>What there is to choose from.</summary>
    public required Func<FormReading, ValueTask<IReadOnlyList<Option>>> From { get; init; }

    /// <summary>What a picture offers.</summary>
    public IReadOnlyList<Option> Examples { get; init; } = [];

    protected internal override IReadOnlyList<Option> ExampleOptions => Examples;

    public override string? Text(T record) => property.Get(record) is { Count: > 0 } several ? string.Join(',', several) : null;

    public override async ValueTask<Sentence> WordsAsync(T record, Reader reader) => Words(record, await From(new FormReading(reader.Turn)));

    protected internal override Sentence ExampleWords(T record) => Words(record, Examples);

    public override ValueTask<IReadOnlyList<Option>> OptionsAsync(FormReading reading) => From(reading);

    public override void Draw(CardKit kit, string? value, IReadOnlyList<Option> options) =>
        kit.Choose(Name, Question ?? Label, options, value, several: true, required: false);

    public override async ValueTask<Action<T>?> ReadAsync(string? text, FormReading reading)
    {
        if (text is null)
        {
            return record => property.Set(record, []);
        }

        var options = await reading.OptionsAsync(this);
        var (chosen, unknown) = OptionWords.Read(text, options);
        return unknown.Count > 0 ? null : record => property.Set(record, chosen);
    }

    public override async ValueTask<Sentence> ComplaintAsync(string text, FormReading reading)
    {
        var options = await reading.OptionsAsync(this);
        var (_, unknown) = OptionWords.Read(text, options);
        return OptionWords.Nearest(unknown[0], options) is { } near
            ? (Sentence)$"I do not know \"{unknown[0]}\" here: {Complaint}. Did you mean {near.Value} {near.Label}?"
            : (Sentence)$"I do not know \"{unknown[0]}\" here: {Complaint}.";
    }

    private Sentence Words(T record, IReadOnlyList<Option> options) => property.Get(record) is { Count: > 0 } several
        ? Sentence.List(several.Select(value => options.FirstOrDefault(option => option.Value == value)?.Label ?? Sentence.Of(value))) : "none";
}
