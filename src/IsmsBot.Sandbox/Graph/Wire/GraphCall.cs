using System.Text.Json;
using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Graph.Store;

namespace IsmsBot.Sandbox.Graph.Wire;

/// <summary>One request to Graph, read, or one part of a batch.</summary>
internal sealed record GraphCall(
    GraphSimulator Graph, GraphPrincipal Who, string Method, string Path, IReadOnlyDictionary<string, string> Query,
    IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    private static readonly Dictionary<string, JsonNode?> Nothing = [];

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>A query option, with or without its dollar sign.</summary>
    public string? Option(string name) => Query.GetValueOrDefault(name) ?? Query.GetValueOrDefault("$" + name);

    public JsonObject Json()
    {
        try
        {
            return Body.Length == 0 ? [] : JsonNode.Parse(Body) as JsonObject ?? throw GraphProblem.Bad("The body is no object.");
        }
        catch (JsonException)
        {
            throw GraphProblem.Bad(
                "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
        }
    }

    public IReadOnlyDictionary<string, JsonNode?> Fields() =>
        Json() is { Count: > 0 } json ? json.ToDictionary(field => field.Key, field => field.Value) : Nothing;

    /// <summary>Splits the query of a request; names are compared without case, as the service does.</summary>
    public static IReadOnlyDictionary<string, string> ReadQuery(string query) => query.TrimStart('?')
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .GroupBy(pair => Uri.UnescapeDataString(pair[0]), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                pairs => pairs.Key,
                pairs => Uri.UnescapeDataString((pairs.First().ElementAtOrDefault(1) ?? "").Replace('+', ' ')),
                StringComparer.OrdinalIgnoreCase);
}
