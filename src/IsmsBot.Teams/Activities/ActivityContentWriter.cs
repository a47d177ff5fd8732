using System.Text.Json;

namespace IsmsBot.Teams.Activities;

/// <summary>Writes what a message carries beside its text; card bytes are embedded as they are.</summary>
internal static class ActivityContentWriter
{
    public static void Attachments(Utf8JsonWriter writer, IReadOnlyList<Attachment> attachments)
    {
        if (attachments.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("attachments"u8);
        foreach (var attachment in attachments)
        {
            writer.WriteStartObject();
            writer.Text("contentType"u8, attachment.ContentType);
            writer.Text("contentUrl"u8, attachment.ContentUrl);
            writer.Text("name"u8, attachment.Name);
            if (attachment.ContentUtf8.IsEmpty)
            {
                writer.Element("content"u8, attachment.Content);
            }
            else
            {
                writer.WritePropertyName("content"u8);
                writer.WriteRawValue(attachment.ContentUtf8.Span, skipInputValidation: true);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void Entities(Utf8JsonWriter writer, IReadOnlyList<Entity> entities)
    {
        if (entities.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("entities"u8);
        foreach (var entity in entities)
        {
            entity.WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    public static void Suggestions(Utf8JsonWriter writer, SuggestedActions? suggestions)
    {
        if (suggestions is null)
        {
            return;
        }

        writer.WriteStartObject("suggestedActions"u8);
        writer.Texts("to"u8, suggestions.To);
        writer.WriteStartArray("actions"u8);
        foreach (var action in suggestions.Actions)
        {
            writer.WriteStartObject();
            writer.Text("type"u8, action.Type);
            writer.Text("title"u8, action.Title);
            writer.Text("value"u8, action.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
