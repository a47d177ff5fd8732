using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>A picture from a public https address or a data URI (which counts into the card's size).</summary>
/// <param name="Url">https or data URI; PNG, JPEG, GIF or SVG, at most 1024 pixels and 1 MB.</param>
/// <param name="AltText">What a screen reader says; empty for decoration.</param>
public sealed record Image(string Url, string? AltText) : CardElement
{
    public ImageSize Size { get; init; }

    /// <summary>In pixels.</summary>
    public int? Width { get; init; }

    /// <summary>In pixels.</summary>
    public int? PixelHeight { get; init; }

    public ImageStyle Style { get; init; }

    public string? BackgroundColor { get; init; }

    public CardAction? SelectAction { get; init; }

    public bool AllowExpand { get; init; }

    public ImageFit FitMode { get; init; }

    public string? DarkThemeUrl { get; init; }

    public string? LightThemeUrl { get; init; }

    public override string TypeName => "Image";

    public override IEnumerable<CardAction> Buttons => SelectAction is null ? [] : [SelectAction];

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("url"u8, Url);
        writer.Text("altText"u8, AltText);
        writer.Pascal("size"u8, Size);
        writer.Pixels("width"u8, Width);
        writer.Pixels("height"u8, PixelHeight);
        writer.Pascal("style"u8, Style);
        writer.Text("backgroundColor"u8, BackgroundColor);
        writer.Action("selectAction"u8, SelectAction);
        writer.Pascal("fitMode"u8, FitMode);
        if (AllowExpand)
        {
            writer.WriteStartObject("msteams"u8);
            writer.WriteBoolean("allowExpand"u8, true);
            writer.WriteEndObject();
        }

        WriteThemes(writer);
    }

    private void WriteThemes(Utf8JsonWriter writer)
    {
        if (DarkThemeUrl is null && LightThemeUrl is null)
        {
            return;
        }

        writer.WriteStartArray("themedUrls"u8);
        foreach (var (theme, url) in ((string, string?)[])[("Light", LightThemeUrl), ("Dark", DarkThemeUrl)])
        {
            if (url is not null)
            {
                writer.WriteStartObject();
                writer.WriteString("theme"u8, theme);
                writer.WriteString("url"u8, url);
                writer.WriteEndObject();
            }
        }

        writer.WriteEndArray();
    }
}
