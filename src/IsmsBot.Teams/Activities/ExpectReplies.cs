using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IsmsBot.Teams.Activities;

/// <summary>The HTTP body for callers that set delivery mode <c>expectReplies</c>: the replies in their order.</summary>
public static class ExpectReplies
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes <c>{"activities":[...]}</c>.</summary>
    public static ReadOnlyMemory<byte> ToUtf8(IReadOnlyList<Activity> replies)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("activities"u8);
            foreach (var reply in replies)
            {
                ActivityWriter.Write(writer, reply, withPlacement: true);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>Reads the replies that another bot sent.</summary>
    /// <exception cref="ActivityFormatException">The body is not of that shape.</exception>
    public static IReadOnlyList<Activity> Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = ActivityJson.MaxDepth });
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("activities"u8, out var activities) && activities.ValueKind == JsonValueKind.Array
                ? [.. activities.EnumerateArray().Select(ActivityJson.Read)]
                : throw new ActivityFormatException("The body has no array \"activities\".");
        }
        catch (JsonException wrong)
        {
            throw new ActivityFormatException("The body is not JSON.", wrong);
        }
    }
}
