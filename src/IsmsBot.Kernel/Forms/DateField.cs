using System.Globalization;
using System.Linq.Expressions;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Forms;

/// <summary>A day, chosen or typed in words of either language.</summary>
public sealed class DateField<T> : Field<T>
    where T : Record
{
    private readonly Property<T, DateOnly?> property;

    private DateField(Property<T, DateOnly?> property, Sentence label)
        : base(property.Name, label) => this.property = property;

    public DateField(Expression<Func<T, DateOnly?>> property, Sentence label)
        : this(new Property<T, DateOnly?>(property), label)
    {
    }

    /// <summary>Whether it has to lie ahead.</summary>
    public bool Ahead { get; init; }

    /// <summary>How many months ahead it may lie at most; null for as far as plans reach.</summary>
    public int? MostMonths { get; init; }

    public override string? Text(T record) => property.Get(record)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public override ValueTask<Sentence> WordsAsync(T record, Reader reader) => new(ExampleWords(record));

    protected internal override Sentence ExampleWords(T record) => property.Get(record) is { } day ? (Sentence)$"{day}" : (Sentence)"not set";

    public override void Draw(CardKit kit, string? value, IReadOnlyList<Option> options) =>
        kit.AskDate(Name, Question ?? Label, Day(value), required: false);

    public override ValueTask<Action<T>?> ReadAsync(string? text, FormReading reading)
    {
        if (text is null)
        {
            return new(record => property.Set(record, null));
        }

        var day = DateWords.Read(text, reading.Turn.Today, reading.Turn.Language.Code).Date;
        var today = reading.Turn.Today;
        return new(day is { } read && (reading.OfThePast || (Plans.Reach(read, today) && (!Ahead || read >= today)
            && (MostMonths is not { } most || read <= today.AddMonths(most))))
            ? record => property.Set(record, read) : null);
    }

    private static DateOnly? Day(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
