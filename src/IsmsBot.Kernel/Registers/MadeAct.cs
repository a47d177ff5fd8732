using System.Buffers;
using System.Text.Json;

namespace IsmsBot.Kernel.Registers;

/// <summary>Writes and reads the few values of acts that registers make.</summary>
internal static class MadeAct
{
    public static byte[] Write(string? record = null, int? version = null, int? from = null, bool? own = null)
    {
        var buffer = new ArrayBufferWriter<byte>(64);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            if (record is not null)
            {
                json.WriteString("record"u8, record);
            }

            if (version is { } v)
            {
                json.WriteNumber("version"u8, v);
            }

            if (from is { } f)
            {
                json.WriteNumber("from"u8, f);
            }

            if (own is { } o)
            {
                json.WriteBoolean("own"u8, o);
            }

            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    public static string Text(this JsonElement data, string name) =>
        data.TryGetProperty(name, out var value) ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Null or JsonValueKind.Undefined => "",
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => throw new JsonException("A text was expected.", "$." + name, null, null),
        } : "";

    public static int Number(this JsonElement data, string name) =>
        data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number
        : int.TryParse(data.Text(name), System.Globalization.CultureInfo.InvariantCulture, out var read) ? read : 0;

    public static bool Ticked(this JsonElement data, string name) => string.Equals(data.Text(name), "true", StringComparison.OrdinalIgnoreCase);
}
