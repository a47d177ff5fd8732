using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Graph.Store;

namespace IsmsBot.Sandbox.Graph.Wire;

/// <summary>Up to twenty requests in one. Each part costs what it costs alone; a part whose predecessor failed is not done.</summary>
internal static class BatchRoutes
{
    private const int MostParts = 20;

    public static GraphAnswer Serve(GraphCall call, Func<GraphCall, GraphAnswer> serve, Func<GraphProblem, string> write)
    {
        if (call.Json()["requests"] is not JsonArray parts || parts.Count > MostParts)
        {
            throw GraphProblem.Bad($"Number of batch request steps exceeds the maximum value of {MostParts}.");
        }

        var statuses = new Dictionary<string, int>(StringComparer.Ordinal);
        var responses = new List<JsonObject>();
        foreach (var part in parts.OfType<JsonObject>())
        {
            var id = (string)part["id"]!;
            var needs = (part["dependsOn"] as JsonArray)?.Select(other => (string)other!) ?? [];
            var answer = needs.All(other => statuses.GetValueOrDefault(other) is >= 200 and < 300) ? Part(call, part, serve, write) : Failed();
            statuses[id] = answer.Status;
            responses.Add(Shown(id, answer));
        }

        // The service promises no order, so this one gives none.
        responses.Reverse();
        return new GraphAnswer(200, new JsonObject { ["responses"] = new JsonArray([.. responses]) });
    }

    private static GraphAnswer Part(GraphCall call, JsonObject part, Func<GraphCall, GraphAnswer> serve, Func<GraphProblem, string> write)
    {
        var url = ((string)part["url"]!).Split('?', 2);
        var headers = (part["headers"] as JsonObject)?.ToDictionary(
            header => header.Key, header => (string)header.Value!, StringComparer.OrdinalIgnoreCase) ?? [];
        var body = part["body"] switch
        {
            null => [],
            JsonValue text => Convert.FromBase64String((string)text!),
            var json => System.Text.Encoding.UTF8.GetBytes(json.ToJsonString()),
        };
        var path = "/" + Uri.UnescapeDataString(url[0]).TrimStart('/');
        try
        {
            return serve(
                call with
                {
                    Method = (string)part["method"]!,
                    Path = path,
                    Query = GraphCall.ReadQuery(url.ElementAtOrDefault(1) ?? ""),
                    Headers = headers,
                    Body = body,
                });
        }
        catch (GraphProblem problem)
        {
            return new GraphAnswer(problem.Status) { Text = write(problem) };
        }
    }

    private static GraphAnswer Failed() =>
        new(424) { Text = """{"error":{"code":"FailedDependency","message":"A request that this one depends on has failed."}}""" };

    private static JsonObject Shown(string id, GraphAnswer answer)
    {
        var headers = new JsonObject();
        foreach (var (name, value) in new[] { ("Location", answer.Location), ("Retry-After", answer.RetryAfter) })
        {
            if (value is not null)
            {
                headers[name] = value;
            }
        }

        return new JsonObject
        {
            ["id"] = id,
            ["status"] = answer.Status,
            ["headers"] = headers,
            ["body"] = answer.Text is { Length: > 0 } text ? JsonNode.Parse(text) : answer.Json,
        };
    }
}
