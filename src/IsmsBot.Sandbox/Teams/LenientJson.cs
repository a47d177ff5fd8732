using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams;

/// <summary>Reads JSON that may be of any shape without throwing.</summary>
internal static class LenientJson
{
    public static string? AsText(this JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    public static JsonNode? Member(this JsonNode? node, string name) => node is JsonObject json ? json[name] : null;
}
