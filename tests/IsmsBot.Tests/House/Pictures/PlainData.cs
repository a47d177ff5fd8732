using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IsmsBot.Tests.House.Pictures;

/// <summary>JSON for reading: {record: RSK-0003, version: 2}. Quotes stand only where a text could be taken for something else.</summary>
internal static class PlainData
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly SearchValues<char> Special = SearchValues.Create("{}[],\"\n");

    public static string Of(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject parts => $"{{{string.Join(", ", parts.Select(part => $"{part.Key}: {Of(part.Value)}"))}}}",
        JsonArray items => $"[{string.Join(", ", items.Select(Of))}]",
        JsonValue value when value.GetValueKind() == JsonValueKind.String => Of((string)value!),
        _ => node.ToJsonString(),
    };

    private static string Of(string text) => text.Length == 0 || text.Trim() != text || text.AsSpan().ContainsAny(Special) || IsLiteral(text)
        ? JsonSerializer.Serialize(text, Readable)
        : text;

    private static bool IsLiteral(string text) =>
        text is "true" or "false" or "null" || double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _);
}
