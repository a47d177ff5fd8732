using System.Linq.Expressions;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Forms;

/// <summary>Yes or no.</summary>
public sealed class TickField<T> : Field<T>
    where T : Record
{
    private const string Ticked = "true";
    private readonly Property<T, bool> property;
    private readonly Sentence meaning;

    private TickField(Property<T, bool> property, Sentence label, Sentence meaning)
        : base(property.Name, label)
    {
        (this.property, this.meaning) = (property, meaning);
        Required = false;
    }

    /// <param name="meaning">Beside the box: what ticking it means.</param>
    public TickField(Expression<Func<T, bool>> property, Sentence label, Sentence meaning)
        : this(new Property<T, bool>(property), label, meaning)
    {
    }

    public override string? Text(T record) => property.Get(record) ? Ticked : "false";

    public override ValueTask<Sentence> WordsAsync(T record, Reader reader) => new(ExampleWords(record));

    protected internal override Sentence ExampleWords(T record) => property.Get(record) ? "yes" : "no";

    public override void Draw(CardKit kit, string? value, IReadOnlyList<Option> options) => kit.Tick(Name, Label, meaning, value == Ticked);

    public override ValueTask<Action<T>?> ReadAsync(string? text, FormReading reading) => new(text?.ToUpperInvariant() switch
    {
        null or "FALSE" or "NO" or "NEIN" or "0" => record => property.Set(record, false),
        "TRUE" or "YES" or "JA" or "1" or "X" => record => property.Set(record, true),
        _ => null,
    });
}
