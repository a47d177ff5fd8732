using System.Text.Json;

namespace IsmsBot.Teams.Cards.Inputs;

/// <summary>One line or a box of text.</summary>
public sealed record TextInput(string Id, string Label) : CardInput(Id, Label)
{
    public string? Value { get; init; }

    public string? Placeholder { get; init; }

    public int? MaxLength { get; init; }

    public bool IsMultiline { get; init; }

    public TextInputStyle Style { get; init; }

    /// <summary>JavaScript regular expression that the client checks; check again on the server.</summary>
    public string? Regex { get; init; }

    /// <summary>A button at the end of the line.</summary>
    public CardAction? InlineAction { get; init; }

    public override string TypeName => "Input.Text";

    public override IEnumerable<CardAction> Buttons => InlineAction is null ? [] : [InlineAction];

    protected override void WriteInput(Utf8JsonWriter writer)
    {
        writer.Text("value"u8, Value);
        writer.Text("placeholder"u8, Placeholder);
        writer.Number("maxLength"u8, MaxLength);
        writer.Flag("isMultiline"u8, IsMultiline, unless: false);
        writer.Pascal("style"u8, Style);
        writer.Text("regex"u8, Regex);
        writer.Action("inlineAction"u8, InlineAction);
    }
}
