using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace IsmsBot.Kernel.Journal;

/// <summary>Old and new values of the fields of a record that a save will change.</summary>
public static class FieldChanges
{
    private static readonly HashSet<string> Envelope = new(StringComparer.Ordinal)
    {
        nameof(Record.Version), nameof(Record.UpdatedAt), nameof(Record.UpdatedById), nameof(Record.CreatedAt), nameof(Record.CreatedById), "Status",
    };

    /// <returns>JSON, or null when nothing but the envelope and the state changes.</returns>
    public static string? Of(EntityEntry entry)
    {
        ArrayBufferWriter<byte>? buffer = null;
        Utf8JsonWriter? json = null;
        foreach (var property in entry.Properties)
        {
            if (!property.IsModified || Envelope.Contains(property.Metadata.Name))
            {
                continue;
            }

            var (old, now) = (Text(property.OriginalValue), Text(property.CurrentValue));
            if (old == now)
            {
                continue;
            }

            if (json is null)
            {
                buffer = new ArrayBufferWriter<byte>(256);
                json = new Utf8JsonWriter(buffer);
                json.WriteStartArray();
            }

            json.WriteStartObject();
            json.WriteString("field"u8, JsonNamingPolicy.CamelCase.ConvertName(property.Metadata.Name));
            json.WriteString("old"u8, old);
            json.WriteString("new"u8, now);
            json.WriteEndObject();
        }

        if (json is null)
        {
            return null;
        }

        json.WriteEndArray();
        json.Dispose();
        return Encoding.UTF8.GetString(buffer!.WrittenSpan);
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        Enum state => StateName.Of(state),
        IEnumerable<string> list => string.Join(", ", list),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
