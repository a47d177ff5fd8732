using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using IsmsBot.Teams.Activities;

namespace IsmsBot.Teams.Connector;

/// <summary>Writes requests and reads answers of the Connector; an answer that is not JSON says nothing.</summary>
internal static class ConnectorBodies
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static ReadOnlyMemory<byte> Of(Activity activity)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        ActivityJson.WriteOutbound(activity, buffer);
        return buffer.WrittenMemory;
    }

    /// <summary>One object with what the function writes into it.</summary>
    public static ReadOnlyMemory<byte> Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    public static void WriteActivity(Utf8JsonWriter writer, Activity? activity)
    {
        if (activity is not null)
        {
            writer.WritePropertyName("activity"u8);
            ActivityWriter.Write(writer, activity, withPlacement: false);
        }
    }

    /// <summary>Ids as an array of <c>{"id":...}</c>.</summary>
    public static void WriteIds(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<string> ids)
    {
        writer.WriteStartArray(name);
        foreach (var id in ids)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, id);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static string? IdOf(ReadOnlyMemory<byte> body) => Read(body) is { } root ? root.TextOrNull("id") : null;

    /// <summary>The answer as JSON; null when it is not.</summary>
    public static JsonElement? Read(ReadOnlyMemory<byte> body)
    {
        if (body.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            return null;
        }

        try
        {
            return JsonElement.Parse(body.Span);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Makes a value out of a good answer; an answer that cannot be read is an unexpected one.</summary>
    public static ConnectorResult<T> Read<T>(ConnectorReply reply, Func<JsonElement, T?> read)
        where T : class =>
        !reply.Outcome.IsDelivered ? new(reply.Outcome, null)
        : Read(reply.Body) is { } root && read(root) is { } value ? new(reply.Outcome, value)
        : new(new SendOutcome.Permanent(PermanentReason.Unexpected, "", "the service answered with success but not with what was asked for"), null);
}
