using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using IsmsBot.Kernel.Chat;

namespace IsmsBot.Kernel.Acts;

/// <summary>A toggle arrives as the text "true" or "false" (Adaptive Cards, Input.Toggle), sometimes as a JSON boolean.</summary>
public sealed class TickedOrNot : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String => string.Equals(reader.GetString(), "true", StringComparison.OrdinalIgnoreCase),
        _ => throw new JsonException("A tick is true or false."),
    };

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}

/// <summary>A date arrives as YYYY-MM-DD, or as an empty text when nothing was chosen (Input.Date).</summary>
public sealed class DayOrNothing : JsonConverter<DateOnly?>
{
    public override DateOnly? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null || (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(""u8)))
        {
            return null;
        }

        var isDay = DateOnly.TryParseExact(
            reader.TokenType == JsonTokenType.String ? reader.GetString() : null, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var day);
        return isDay && CalendarDay.IsMeant(day) ? day : throw new JsonException("A date is YYYY-MM-DD, in a year that people mean.");
    }

    public override void Write(Utf8JsonWriter writer, DateOnly? value, JsonSerializerOptions options)
    {
        if (value is { } day)
        {
            writer.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
