namespace IsmsBot.Workflows.Risks.Files;

/// <summary>A column that says how a risk stands: written and not read.</summary>
internal sealed class ShownField : Field<Risk>
{
    private readonly Func<Risk, string?> text;

    public ShownField(string name, Sentence label, Func<Risk, string?> text)
        : base(name, label) => (this.text, Asked) = (text, false);

    public override string? Text(Risk record) => text(record);

    public override void Draw(CardKit kit, string? value, IReadOnlyList<Option> options) => throw new NotSupportedException("It is only written.");

    public override ValueTask<Action<Risk>?> ReadAsync(string? text, FormReading reading) => new((Action<Risk>?)null);
}
