using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Text of one look inside a <see cref="RichTextBlock"/>.</summary>
public sealed record TextRun(string Text)
{
    public TextSize Size { get; init; }

    public TextWeight Weight { get; init; }

    public CardColor Color { get; init; }

    public bool IsSubtle { get; init; }

    public bool Italic { get; init; }

    public bool Strikethrough { get; init; }

    public bool Highlight { get; init; }

    public bool Underline { get; init; }

    public FontType FontType { get; init; }

    public CardAction? SelectAction { get; init; }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "TextRun"u8);
        writer.WriteString("text"u8, Text);
        writer.Pascal("size"u8, Size);
        writer.Pascal("weight"u8, Weight);
        writer.Pascal("color"u8, Color);
        writer.Flag("isSubtle"u8, IsSubtle, unless: false);
        writer.Flag("italic"u8, Italic, unless: false);
        writer.Flag("strikethrough"u8, Strikethrough, unless: false);
        writer.Flag("highlight"u8, Highlight, unless: false);
        writer.Flag("underline"u8, Underline, unless: false);
        writer.Pascal("fontType"u8, FontType);
        writer.Action("selectAction"u8, SelectAction);
        writer.WriteEndObject();
    }
}
