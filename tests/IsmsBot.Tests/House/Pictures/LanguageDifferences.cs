using System.Text.Json.Nodes;

namespace IsmsBot.Tests.House.Pictures;

/// <summary>Two languages of one card may differ in what people read or could have typed, and in nothing else.</summary>
internal static class LanguageDifferences
{
    private static readonly HashSet<string> Read = new(StringComparer.Ordinal)
    {
        "text", "title", "label", "placeholder", "errorMessage", "fallbackText", "lang", "legend", "x", "phrase",
    };

    public static IEnumerable<string> Of(JsonNode? one, JsonNode? other, string way = "") => (one, other) switch
    {
        (JsonObject first, JsonObject second) => first.Select(part => part.Key).Union(second.Select(part => part.Key)).SelectMany(name =>
            first.ContainsKey(name) != second.ContainsKey(name) ? [$"{way}/{name} is missing in one language"]
            : Read.Contains(name) || (name == "value" && IsRead(first)) ? []
            : Of(first[name], second[name], $"{way}/{name}")),
        (JsonArray first, JsonArray second) when first.Count == second.Count => first.SelectMany((item, at) => Of(item, second[at], $"{way}/{at}")),
        _ => JsonNode.DeepEquals(one, other) ? [] : [$"{way}: {PlainData.Of(one)} and {PlainData.Of(other)}"],
    };

    /// <summary>The value of a fact, of a ring and of a text is read; that of another input or a choice is sent.</summary>
    private static bool IsRead(JsonObject parts) =>
        (string?)parts["type"] is "Chart.Donut" or "Input.Text" || (parts.Parent is JsonArray list && list.GetPropertyName() == "facts");
}
