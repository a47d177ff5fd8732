using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace IsmsBot.Sandbox.Teams.Chats;

/// <summary>Keeps a card as UTF-8 text in memory (a tree would take several times as much) and as readable JSON in the journal.</summary>
internal sealed class RawJson : JsonConverter<byte[]>
{
    public override byte[] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return Of(document.RootElement);
    }

    public override void Write(Utf8JsonWriter writer, byte[] value, JsonSerializerOptions options) => writer.WriteRawValue(value);

    public static byte[]? Of(JsonNode? node) => node is null ? null : System.Text.Encoding.UTF8.GetBytes(node.ToJsonString());

    public static JsonObject? Parse(byte[]? utf8) => utf8 is null ? null : JsonNode.Parse(utf8)!.AsObject();

    private static byte[] Of(JsonElement element) => System.Text.Encoding.UTF8.GetBytes(element.GetRawText());
}
