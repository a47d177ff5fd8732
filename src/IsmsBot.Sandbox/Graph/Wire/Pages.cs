using System.Globalization;
using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Graph.Wire;

/// <summary>Lists in pages, with an absolute address of the next one.</summary>
internal static class Pages
{
    public static GraphAnswer Of(GraphCall call, IEnumerable<JsonObject> all)
    {
        var skip = int.TryParse(call.Option("skiptoken"), CultureInfo.InvariantCulture, out var from) ? from : 0;
        var size = int.TryParse(call.Option("top"), CultureInfo.InvariantCulture, out var top)
            ? Math.Min(top, call.Graph.Options.PageSize)
            : call.Graph.Options.PageSize;
        var rows = all.Skip(skip).Take(size + 1).ToList();
        var page = new JsonObject { ["value"] = new JsonArray([.. rows.Take(size)]) };
        if (rows.Count > size)
        {
            page["@odata.nextLink"] = Link(call, call.Path, "$skiptoken", (skip + size).ToString(CultureInfo.InvariantCulture));
        }

        return new GraphAnswer(200, page);
    }

    /// <summary>The address of a call with one option changed.</summary>
    public static string Link(GraphCall call, string path, string option, string value)
    {
        var query = call.Query
            .Where(pair => !pair.Key.TrimStart('$').Equals(option.TrimStart('$'), StringComparison.OrdinalIgnoreCase))
            .Append(new(option, value))
            .Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}");
        return $"{call.Graph.Address}/v1.0{Escaped(path)}?{string.Join('&', query)}";
    }

    private static string Escaped(string path) =>
        string.Join('/', path.Split('/').Select(part => Uri.EscapeDataString(part).Replace("%3A", ":", StringComparison.Ordinal)));
}
