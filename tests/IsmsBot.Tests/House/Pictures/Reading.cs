using System.Text.Json;
using System.Text.Json.Nodes;

namespace IsmsBot.Tests.House.Pictures;

/// <summary>
/// One object of a card that remembers what was read of it. What nobody reads, and what is not as the house draws it, stands in
/// <see cref="Rest"/>, so that a picture cannot leave anything out.
/// </summary>
internal sealed class Reading
{
    private readonly JsonObject node;
    private readonly List<string> unread;
    private readonly List<string> missing = [];

    /// <param name="node">What is read.</param>
    /// <param name="type">The type it has at this place; null where it has none, or where the reader looks for itself.</param>
    public Reading(JsonNode? node, string? type = null)
    {
        this.node = node as JsonObject ?? [];
        unread = [.. this.node.Select(property => property.Key)];
        if (type is not null)
        {
            Expect("type", type);
        }
    }

    /// <summary>What is left to say, with a space before it; empty when all was said.</summary>
    public string Rest
    {
        get
        {
            var left = unread.Select(name => $"{name}: {PlainData.Of(node[name])}").Concat(missing.Select(name => $"no {name}")).ToList();
            return left.Count == 0 ? "" : $" {{{string.Join(", ", left)}}}";
        }
    }

    public bool Has(string name) => node.ContainsKey(name);

    /// <summary>Looks without having read.</summary>
    public JsonNode? Peek(string name) => node[name];

    public JsonNode? Take(string name)
    {
        unread.Remove(name);
        return node[name];
    }

    /// <summary>A text as it is, anything else as data; empty when it is not there.</summary>
    public string Text(string name) => Take(name) switch
    {
        null => "",
        JsonValue value when value.GetValueKind() == JsonValueKind.String => ((string)value!).ReplaceLineEndings("\n      "),
        var other => PlainData.Of(other),
    };

    /// <summary>True where the property is there with this value; then it is read.</summary>
    public bool Is(string name, JsonNode value) => JsonNode.DeepEquals(node[name], value) && unread.Remove(name);

    /// <summary>For what the house always writes: nothing is said while it is so.</summary>
    public void Expect(string name, JsonNode value)
    {
        if (!Is(name, value))
        {
            Need(name);
        }
    }

    /// <summary>For what has to be there.</summary>
    public void Need(string name)
    {
        if (!Has(name))
        {
            missing.Add(name);
        }
    }

    public IReadOnlyList<JsonNode?> List(string name)
    {
        if (node[name] is JsonArray list)
        {
            unread.Remove(name);
            return [.. list];
        }

        return [];
    }

    /// <summary>How a text looks, in the order of the wire: "size=Small weight=Bolder wrap=true".</summary>
    public string Look(params IReadOnlyList<string> names) =>
        string.Join(' ', names.Where(Has).Select(name => $"{name}={PlainData.Of(node[name])}"));
}
