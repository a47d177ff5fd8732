using System.Linq.Expressions;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Forms;

/// <summary>
/// One person, chosen by name: from the holders of a permission, or from everybody through the people picker of Teams. Files name them by mail
/// address.
/// </summary>
public sealed class PersonField<T> : Field<T>
    where T : Record
{
    private readonly Property<T, string?> property;

    private PersonField(Property<T, string?> property, Sentence label)
        : base(property.Name, label) => this.property = property;

    public PersonField(Expression<Func<T, string?>> property, Sentence label)
        : this(new Property<T, string?>(property), label)
    {
    }

    /// <summary>Only people who hold this permission, in some scope, can be chosen; null for everybody.</summary>
    public string? With { get; init; }

    public override string? Text(T record) => property.Get(record);

    public override async ValueTask<Sentence> WordsAsync(T record, Reader reader) =>
        property.Get(record) is { } id ? Sentence.Of(await reader.NameAsync(id)) : (Sentence)"nobody";

    public override async ValueTask<string?> FileTextAsync(T record, FormReading reading) =>
        property.Get(record) is { } id ? await reading.MailAsync(id) : null;

    public override async ValueTask<IReadOnlyList<Option>> OptionsAsync(FormReading reading) =>
        With is null ? [] : [.. (await reading.HoldersAsync(With)).Select(person => new Option(person.Id, Sentence.Of(person.Name)))];

    protected internal override IReadOnlyList<Option> ExampleOptions =>
        With is null ? [] : [new("P0003", Sentence.Of(Made.People[0])), new("P0014", Sentence.Of(Made.People[1]))];

    protected internal override Sentence ExampleWords(T record) => property.Get(record) is null ? "nobody" : Sentence.Of(Made.People[0]);

    public override void Draw(CardKit kit, string? value, IReadOnlyList<Option> options)
    {
        if (With is null)
        {
            kit.AskPerson(Name, Question ?? Label, value, options);
        }
        else
        {
            kit.Choose(Name, Question ?? Label, options, value, required: false, open: false);
        }
    }

    /// <summary>Nobody reads an id: who stands there is named. Where several are called as was typed, they stand there to choose from.</summary>
    public override async ValueTask<DrawnField> DrawnAsync(string? value, FormReading reading)
    {
        var meant = string.IsNullOrEmpty(value) ? null : await reading.MeantAsync(value);
        return meant switch
        {
            { One: { } one } => new(this, With is null ? await reading.NamedAsync(one) : one.Id, await OptionsAsync(reading)),
            { IsSeveral: true } when With is null => new(this, value, await reading.ToChooseAsync(meant)),
            _ => new(this, value is null || With is not null ? value : await reading.Turn.NameAsync(value), await OptionsAsync(reading)),
        };
    }

    protected internal override DrawnField ExampleDrawn(string? value) =>
        new(this, value is null || With is not null ? value : Made.People[0], ExampleOptions);

    /// <summary>Who may have been meant; what the field itself asks for where somebody was found who may not be chosen.</summary>
    public override async ValueTask<Wrong?> WrongAsync(string text, FormReading reading)
    {
        var meant = await reading.MeantAsync(text);
        return meant.One is null ? await reading.UnclearAsync(text, meant) : null;
    }

    public override async ValueTask<Sentence> ComplaintAsync(string text, FormReading reading) => (await reading.PeopleAsync(text)).Count switch
    {
        0 => (Sentence)$"Nobody here is called \"{text}\". Give the mail address.",
        1 => (Sentence)$"\"{text}\" does not fit: {Complaint}.",
        _ => (Sentence)$"Several people are called \"{text}\". Give the mail address.",
    };

    public override async ValueTask<Action<T>?> ReadAsync(string? text, FormReading reading)
    {
        if (text is null)
        {
            return record => property.Set(record, null);
        }

        var person = await reading.PersonAsync(text);
        var fits = person is not null && (With is null || reading.OfThePast || person.Scope(With) is not null);
        return fits ? record => property.Set(record, person!.Id) : null;
    }
}
