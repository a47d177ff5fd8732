using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Forms;

/// <summary>
/// A field of a form, declared once: from it come the input on the card, reading what was typed, the complaint when it does not fit, writing it back,
/// the fact on the record's card, and the column of the file, headed in both languages.
/// </summary>
public abstract class Field(string name, Sentence label)
{
    private Workflow? room;

    /// <summary>Of the property; in lower camel case the id of the input.</summary>
    public string Name => name;

    /// <summary>Above the input, before the fact, at the head of the column.</summary>
    public Sentence Label => Said(label);

    /// <summary>What is missing when it does not fit, as GEN-04 says it: "a name"; the label when it is not given.</summary>
    public Sentence? Needed { get; init; }

    /// <summary>Above the input where it says more than the label: "Site, if it stands somewhere".</summary>
    public Sentence? Question { get; init; }

    public bool Required { get; init; } = true;

    /// <summary>Whether the record's card shows it among its facts.</summary>
    public bool Shown { get; init; } = true;

    /// <summary>Whether the form asks for it; a field that is calculated is only shown and exported.</summary>
    public bool Asked { get; init; } = true;

    /// <summary>Heads the column of a file where that is another word than the label: "Cause" for "Because of".</summary>
    public Sentence? Heading { get; init; }

    public Sentence Complaint => Said(Needed ?? label);

    /// <summary>The room of the register whose field it is; its words name it in files too.</summary>
    internal void SpeakFor(Workflow of) => room = of;

    private protected Sentence Said(Sentence words) => words.SaidBy(room);

    /// <summary>How the column of a file is headed.</summary>
    public Sentence Head => Heading ?? label;

    /// <summary>What can be chosen; looked up once for a card or a file.</summary>
    public virtual ValueTask<IReadOnlyList<Option>> OptionsAsync(FormReading reading) => new(Array.Empty<Option>());

    /// <summary>What a picture offers to choose from: what is fixed, or two made-up things.</summary>
    protected internal virtual IReadOnlyList<Option> ExampleOptions => [];

    /// <summary>Whether it takes any words.</summary>
    public virtual bool IsText => false;

    /// <summary>The highest step of its scale, from 1; null where it is on none.</summary>
    public virtual ValueTask<int?> StepsAsync(FormReading reading) => default;

    /// <summary>Whether it takes what stands in a cell of a file.</summary>
    public abstract ValueTask<bool> TakesAsync(string text, FormReading reading);

    public abstract void Draw(CardKit kit, string? value, IReadOnlyList<Option> options);

    /// <summary>The field with what stands in it, as people read that.</summary>
    public virtual async ValueTask<DrawnField> DrawnAsync(string? value, FormReading reading) => new(this, value, await OptionsAsync(reading));

    /// <summary>The same in a picture, without a database.</summary>
    protected internal virtual DrawnField ExampleDrawn(string? value) => new(this, value, ExampleOptions);
}

/// <summary>A field of one type of record.</summary>
public abstract class Field<T>(string name, Sentence label) : Field(name, label)
    where T : Record
{
    /// <summary>As an input holds it and a file keeps it; null when it is empty.</summary>
    public abstract string? Text(T record);

    /// <summary>As people read it on the card.</summary>
    public virtual ValueTask<Sentence> WordsAsync(T record, Reader reader) =>
        new(Text(record) is { Length: > 0 } text ? Sentence.Of(text) : (Sentence)"not set");

    /// <summary>As a picture shows it, without a database.</summary>
    protected internal virtual Sentence ExampleWords(T record) => Text(record) is { Length: > 0 } text ? Sentence.Of(text) : (Sentence)"not set";

    /// <summary>The field's own answer to what was typed and does not fit; null for GEN-04, which names the field.</summary>
    public virtual ValueTask<Wrong?> WrongAsync(string text, FormReading reading) => default;

    /// <summary>As a file holds it: names that people know instead of ids.</summary>
    public virtual ValueTask<string?> FileTextAsync(T record, FormReading reading) => new(Text(record));

    public sealed override async ValueTask<bool> TakesAsync(string text, FormReading reading) => await ReadAsync(text, reading) is not null;

    /// <summary>What is wrong with a cell of a file that the field does not take, and what to write instead.</summary>
    public virtual ValueTask<Sentence> ComplaintAsync(string text, FormReading reading) => new((Sentence)$"\"{text}\" does not fit: {Complaint}.");

    /// <summary>Reads what was typed, chosen or found in a file.</summary>
    /// <returns>How to write it to the record, or null when it does not fit.</returns>
    public abstract ValueTask<Action<T>?> ReadAsync(string? text, FormReading reading);
}

/// <summary>A guard that a field names itself, with what fills the holes of its sentence.</summary>
public sealed record Wrong(string GuardId, params (string Name, Sentence Value)[] Values);
