using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>An Adaptive Card of version 1.5 with what Teams adds to it.</summary>
public sealed record AdaptiveCard
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    /// <summary>Must be written; 1.5 is what Teams clients render everywhere.</summary>
    public string Version { get; init; } = "1.5";

    public string? Lang { get; init; }

    public bool? Rtl { get; init; }

    /// <summary>Shown by a client that cannot render the card.</summary>
    public string? FallbackText { get; init; }

    /// <summary>Read aloud.</summary>
    public string? Speak { get; init; }

    /// <summary>As wide as the chat allows.</summary>
    public bool FullWidth { get; init; }

    /// <summary>People mentioned in the texts.</summary>
    public IReadOnlyList<CardMention> Mentions { get; init; } = [];

    public CardRefresh? Refresh { get; init; }

    public CardAuthentication? Authentication { get; init; }

    /// <summary>Page that shows the same content.</summary>
    public string? WebUrl { get; init; }

    public ContainerStyle Style { get; init; }

    /// <summary>In pixels.</summary>
    public int? MinHeight { get; init; }

    public BackgroundImage? BackgroundImage { get; init; }

    public VerticalAlignment? VerticalContentAlignment { get; init; }

    public IReadOnlyList<CardLayout> Layouts { get; init; } = [];

    public CardAction? SelectAction { get; init; }

    public IReadOnlyList<CardElement> Body { get; init; } = [];

    /// <summary>Buttons at the foot; about six are shown.</summary>
    public IReadOnlyList<CardAction> Actions { get; init; } = [];

    /// <summary>The card as compact JSON in UTF-8.</summary>
    /// <exception cref="CardTooLargeException">The card is above <see cref="CardLimits.MaxBytes"/>.</exception>
    public byte[] ToUtf8()
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>(CardLimits.MaxBytes);
        buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            WriteTo(writer);
        }

        CardLimits.Check(buffer.WrittenCount, FallbackText);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes the card as one JSON object, whatever its size.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "AdaptiveCard"u8);
        writer.WriteString("$schema"u8, "http://adaptivecards.io/schemas/adaptive-card.json"u8);
        writer.WriteString("version"u8, Version);
        writer.Text("lang"u8, Lang);
        writer.Flag("rtl"u8, Rtl);
        writer.Text("fallbackText"u8, FallbackText);
        writer.Text("speak"u8, Speak);
        WriteTeams(writer);
        Refresh?.WriteTo(writer);
        Authentication?.WriteTo(writer);
        if (WebUrl is not null)
        {
            writer.WriteStartObject("metadata"u8);
            writer.WriteString("webUrl"u8, WebUrl);
            writer.WriteEndObject();
        }

        writer.Camel("style"u8, Style);
        writer.Pixels("minHeight"u8, MinHeight);
        BackgroundImage?.WriteTo(writer);
        writer.Pascal("verticalContentAlignment"u8, VerticalContentAlignment);
        writer.Layouts(Layouts);
        writer.Action("selectAction"u8, SelectAction);
        writer.Elements("body"u8, Body);
        writer.Actions("actions"u8, Actions);
        writer.WriteEndObject();
    }

    private void WriteTeams(Utf8JsonWriter writer)
    {
        if (!FullWidth && Mentions.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("msteams"u8);
        if (FullWidth)
        {
            writer.WriteString("width"u8, "Full"u8);
        }

        if (Mentions.Count > 0)
        {
            writer.WriteStartArray("entities"u8);
            foreach (var mention in Mentions)
            {
                mention.WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
