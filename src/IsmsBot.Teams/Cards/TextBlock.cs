using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Text with Teams card markdown; what people typed goes through <see cref="Markdown.Escape"/>. Wraps unless told otherwise.</summary>
public sealed record TextBlock(string Text) : CardElement
{
    public TextSize Size { get; init; }

    public TextWeight Weight { get; init; }

    public CardColor Color { get; init; }

    public bool IsSubtle { get; init; }

    public FontType FontType { get; init; }

    /// <summary>True here, false in the schema: text that does not wrap is cut on phones.</summary>
    public bool Wrap { get; init; } = true;

    public int? MaxLines { get; init; }

    public TextStyle Style { get; init; }

    /// <summary>Id of the input that this text names.</summary>
    public string? LabelFor { get; init; }

    public override string TypeName => "TextBlock";

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("text"u8, Text);
        writer.Pascal("size"u8, Size);
        writer.Pascal("weight"u8, Weight);
        writer.Pascal("color"u8, Color);
        writer.Flag("isSubtle"u8, IsSubtle, unless: false);
        writer.Pascal("fontType"u8, FontType);
        writer.Flag("wrap"u8, Wrap, unless: false);
        writer.Number("maxLines"u8, MaxLines);
        writer.Camel("style"u8, Style);
        writer.Text("labelFor"u8, LabelFor);
    }
}
