using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Audio or video.</summary>
public sealed record Media(params IReadOnlyList<MediaSource> Sources) : CardElement
{
    /// <summary>Address of the still picture.</summary>
    public string? Poster { get; init; }

    public string? AltText { get; init; }

    public IReadOnlyList<CaptionSource> CaptionSources { get; init; } = [];

    public override string TypeName => "Media";

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("sources"u8);
        foreach (var source in Sources)
        {
            writer.WriteStartObject();
            writer.Text("mimeType"u8, source.MimeType);
            writer.WriteString("url"u8, source.Url);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.Text("poster"u8, Poster);
        writer.Text("altText"u8, AltText);
        if (CaptionSources.Count > 0)
        {
            writer.WriteStartArray("captionSources"u8);
            foreach (var source in CaptionSources)
            {
                writer.WriteStartObject();
                writer.WriteString("mimeType"u8, source.MimeType);
                writer.WriteString("url"u8, source.Url);
                writer.WriteString("label"u8, source.Label);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }
    }
}
