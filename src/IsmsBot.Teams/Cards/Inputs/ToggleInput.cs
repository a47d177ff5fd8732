using System.Text.Json;

namespace IsmsBot.Teams.Cards.Inputs;

/// <summary>Yes or no; sent as the strings <see cref="ValueOn"/> and <see cref="ValueOff"/>.</summary>
/// <param name="Id">Name of the value.</param>
/// <param name="Label">What a screen reader says.</param>
/// <param name="Title">Text beside the box.</param>
public sealed record ToggleInput(string Id, string Label, string Title) : CardInput(Id, Label)
{
    public bool Value { get; init; }

    public string ValueOn { get; init; } = "true";

    public string ValueOff { get; init; } = "false";

    public bool Wrap { get; init; } = true;

    public bool ShowTitle { get; init; } = true;

    public override string TypeName => "Input.Toggle";

    protected override void WriteInput(Utf8JsonWriter writer)
    {
        writer.WriteString("title"u8, Title);
        writer.WriteString("value"u8, Value ? ValueOn : ValueOff);
        writer.Text("valueOn"u8, ValueOn is "true" ? null : ValueOn);
        writer.Text("valueOff"u8, ValueOff is "false" ? null : ValueOff);
        writer.Flag("wrap"u8, Wrap, unless: false);
        writer.Flag("showTitle"u8, ShowTitle, unless: true);
    }
}
