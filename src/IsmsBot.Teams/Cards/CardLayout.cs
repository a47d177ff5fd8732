using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>How a container arranges its items (Teams extension); others stack them.</summary>
public abstract record CardLayout
{
    public TargetWidth? TargetWidth { get; init; }

    public abstract string TypeName { get; }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, TypeName);
        WriteProperties(writer);
        writer.Text("targetWidth"u8, TargetWidth?.ToString());
        writer.WriteEndObject();
    }

    protected abstract void WriteProperties(Utf8JsonWriter writer);
}
