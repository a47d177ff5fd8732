using System.Text.Json;

namespace IsmsBot.Teams.Activities;

/// <summary>One choice that a search in a choice set offers.</summary>
public sealed record SearchHit(string Title, string Value)
{
    internal static void Write(Utf8JsonWriter writer, IReadOnlyList<SearchHit> hits)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("results"u8);
        foreach (var hit in hits)
        {
            writer.WriteStartObject();
            writer.WriteString("title"u8, hit.Title);
            writer.WriteString("value"u8, hit.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
