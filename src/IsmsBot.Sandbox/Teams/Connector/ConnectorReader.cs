using System.Text.Json;
using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams.Connector;

/// <summary>Reads a request: it must come from this machine, for this tenant, with a token of ours and a JSON body that is not too large.</summary>
internal static class ConnectorReader
{
    /// <summary>The gateway in front of Teams refuses more than this.</summary>
    private const int MostBytes = 256 * 1024;

    public static async Task<(ConnectorCall? Call, ConnectorAnswer? Refusal)> ReadAsync(TeamsSimulator teams, HttpContext http)
    {
        if (!LoopbackOnly.Allows(http))
        {
            return (null, new ConnectorAnswer(403));
        }

        if (!Guid.TryParse(http.Request.RouteValues["tenant"] as string, out var tenant) || tenant != teams.Tenant.Id)
        {
            return (null, new ConnectorAnswer(404));
        }

        if (!teams.Tokens.Accepts(http.Request.Headers.Authorization, TokenIssuer.ConnectorAudience))
        {
            return (null, ConnectorAnswer.Unauthorized());
        }

        var carriesActivity =
            HttpMethods.IsPost(http.Request.Method) || (HttpMethods.IsPut(http.Request.Method) && http.Request.ContentLength is not (0 or null));
        if (!carriesActivity)
        {
            return (new ConnectorCall(teams, http, null, 0), null);
        }

        return http.Request.HasJsonContentType()
            ? Parse(teams, http, await ReadBodyAsync(http))
            : (null, ConnectorAnswer.Error(415, "UnsupportedMediaType", "The body must be application/json."));
    }

    private static (ConnectorCall? Call, ConnectorAnswer? Refusal) Parse(TeamsSimulator teams, HttpContext http, byte[] body)
    {
        if (body.Length > MostBytes)
        {
            return (null, ConnectorAnswer.TooBig(body.Length));
        }

        try
        {
            return JsonNode.Parse(body) is JsonObject json
                ? (new ConnectorCall(teams, http, json, body.Length), null)
                : (null, ConnectorAnswer.BadSyntax("The body is not a JSON object."));
        }
        catch (JsonException malformed)
        {
            return (null, ConnectorAnswer.BadSyntax($"The body is not JSON: {malformed.Message}"));
        }
    }

    private static async Task<byte[]> ReadBodyAsync(HttpContext http)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (kept.Length <= MostBytes && await http.Request.Body.ReadAsync(buffer, http.RequestAborted) is var read and > 0)
        {
            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }
}
