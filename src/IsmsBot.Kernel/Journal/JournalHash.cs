using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IsmsBot.Kernel.Journal;

/// <summary>SHA-256 over the canonical form of an event: JSON, fields in this order, no white space, times as ISO 8601 with milliseconds.</summary>
public static class JournalHash
{
    /// <summary>What the first event of a record follows.</summary>
    public static string Beginning { get; } = new('0', 64);

    private static readonly JsonWriterOptions Canonical = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static string Of(JournalEntry e)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Canonical))
        {
            json.WriteStartObject();
            json.WriteString("eventId"u8, e.EventId);
            json.WriteString("at"u8, e.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
            json.WriteString("actorId"u8, e.ActorId);
            json.WriteString("actorRoles"u8, e.ActorRoles);
            json.WriteString("recordType"u8, e.RecordType);
            json.WriteString("recordId"u8, e.RecordId);
            json.WriteNumber("number"u8, e.Number);
            json.WriteString("action"u8, e.Action);
            json.WriteString("fromState"u8, e.FromState);
            json.WriteString("toState"u8, e.ToState);
            json.WriteString("changes"u8, e.Changes);
            json.WriteString("comment"u8, e.Comment);
            json.WriteString("channel"u8, Data.StateName.Of(e.Channel));
            json.WriteString("correlationId"u8, e.CorrelationId);
            json.WriteString("previousHash"u8, e.PreviousHash);
            json.WriteEndObject();
        }

        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }
}
