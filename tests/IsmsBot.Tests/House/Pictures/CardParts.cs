using System.Text.Json.Nodes;

namespace IsmsBot.Tests.House.Pictures;

/// <summary>Takes a card apart, to see what becomes of a picture when one part is another one, or is not there.</summary>
internal static class CardParts
{
    /// <summary>The way to each part: names of properties and places in lists.</summary>
    public static IEnumerable<IReadOnlyList<object>> Ways(JsonNode? node, IReadOnlyList<object>? way = null)
    {
        way ??= [];
        var inside = node switch
        {
            JsonObject parts => parts.Select(part => ((object)part.Key, part.Value)),
            JsonArray items => items.Select((item, at) => ((object)at, item)),
            _ => [],
        };
        return inside.SelectMany(part => (IReadOnlyList<object>[])[[.. way, part.Item1], .. Ways(part.Item2, [.. way, part.Item1])]);
    }

    /// <summary>A copy in which one text, number or flag is another one; null for what has parts itself.</summary>
    public static JsonObject? Changed(JsonObject card, IReadOnlyList<object> way)
    {
        var copy = card.DeepClone().AsObject();
        var part = At(copy, way);
        if (part is not JsonValue value)
        {
            return null;
        }

        value.ReplaceWith(value.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.String => (JsonNode)$"{(string)value!}~",
            System.Text.Json.JsonValueKind.Number => (double)value + 1,
            System.Text.Json.JsonValueKind.True => false,
            _ => true,
        });
        return copy;
    }

    /// <summary>A copy without one part.</summary>
    public static JsonObject Without(JsonObject card, IReadOnlyList<object> way)
    {
        var copy = card.DeepClone().AsObject();
        var parent = At(copy, way.SkipLast(1));
        if (parent is JsonObject parts)
        {
            parts.Remove((string)way[^1]);
        }
        else
        {
            parent!.AsArray().RemoveAt((int)way[^1]);
        }

        return copy;
    }

    /// <summary>The part at the end of a way; null where there is none.</summary>
    public static JsonNode? At(JsonNode card, IEnumerable<object> way) => way.Aggregate((JsonNode?)card, (node, step) => (node, step) switch
    {
        (JsonObject parts, string name) => parts[name],
        (JsonArray items, int place) => items.ElementAtOrDefault(place),
        _ => null,
    });
}
