using System.Text.Json;

namespace IsmsBot.Teams.Activities;

/// <summary>Writes the answers to <c>task/fetch</c> and <c>task/submit</c>.</summary>
internal static class DialogWriting
{
    public static void Continue(Utf8JsonWriter writer, ReadOnlyMemory<byte> cardUtf8, string title, DialogSize size)
    {
        Start(writer, title, size);
        writer.WriteStartObject("card"u8);
        writer.WriteString("contentType"u8, AttachmentTypes.AdaptiveCard);
        writer.WritePropertyName("content"u8);
        writer.WriteRawValue(cardUtf8.Span, skipInputValidation: true);
        writer.WriteEndObject();
        End(writer);
    }

    public static void Page(Utf8JsonWriter writer, string url, string title, DialogSize size, string? fallbackUrl)
    {
        Start(writer, title, size);
        writer.WriteString("url"u8, url);
        writer.Text("fallbackUrl"u8, fallbackUrl);
        End(writer);
    }

    public static void Message(Utf8JsonWriter writer, string text)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("task"u8);
        writer.WriteString("type"u8, "message"u8);
        writer.WriteString("value"u8, text);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Start(Utf8JsonWriter writer, string title, DialogSize size)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("task"u8);
        writer.WriteString("type"u8, "continue"u8);
        writer.WriteStartObject("value"u8);
        writer.WriteString("title"u8, title);
        size.WriteTo(writer);
    }

    private static void End(Utf8JsonWriter writer)
    {
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
