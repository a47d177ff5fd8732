using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>A picture behind a container or a card.</summary>
public sealed record BackgroundImage(string Url)
{
    public BackgroundFill FillMode { get; init; }

    public HorizontalAlignment HorizontalAlignment { get; init; }

    public VerticalAlignment VerticalAlignment { get; init; }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("backgroundImage"u8);
        writer.WriteString("url"u8, Url);
        writer.Pascal("fillMode"u8, FillMode);
        writer.Pascal("horizontalAlignment"u8, HorizontalAlignment);
        writer.Pascal("verticalAlignment"u8, VerticalAlignment);
        writer.WriteEndObject();
    }
}
