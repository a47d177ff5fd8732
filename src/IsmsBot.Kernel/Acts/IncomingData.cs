using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Acts;

/// <summary>What a card sent, with every text in it as <see cref="IncomingText"/> keeps it.</summary>
internal static partial class IncomingData
{
    /// <param name="data">As it came: whatever a client put there.</param>
    public static JsonElement Cleaned(JsonElement data)
    {
        if (data.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array) || (data.GetRawText() is var raw && IsPlain(raw)))
        {
            return data;
        }

        if (HalfALetter().IsMatch(raw))
        {
            // System.Text.Json reads no half of a surrogate pair: it would be an error at the first look at the text.
            data = JsonElement.Parse(HalfALetter().Replace(raw, ""));
        }

        var buffer = new ArrayBufferWriter<byte>(raw.Length);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(writer, data);
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }

    /// <summary>What is said of an input with more than anybody reads; null when each is short enough. The card keeps what was typed.</summary>
    public static Sentence? TooLong(JsonElement data)
    {
        const int Most = IncomingText.Longest;
        var length = data.ValueKind == JsonValueKind.Object ? data.EnumerateObject().Max(Length) ?? 0 : 0;
        if (length <= Most)
        {
            return null;
        }

        return $"This text has {length:character|characters}, and I take {Most} at the most. It is still on your card: shorten it and press again.";
    }

    private static int? Length(JsonProperty input) =>
        input.Value.ValueKind == JsonValueKind.String ? input.Value.GetString()!.Length : 0;

    private static bool IsPlain(string raw) =>
        Ascii.IsValid(raw) && !raw.Contains("\\u", StringComparison.Ordinal) && !raw.Contains("\\r", StringComparison.Ordinal);

    private static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in value.EnumerateObject())
                {
                    writer.WritePropertyName(property.Name);
                    Write(writer, property.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(IncomingText.Cleaned(value.GetString()));
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    /// <summary>A high half without a low one after it, or a low half without a high one before it, written as an escape.</summary>
    [GeneratedRegex(
        @"(?<=(?<!\\)(?:\\\\)*)(?:\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2})")]
    private static partial Regex HalfALetter();
}
