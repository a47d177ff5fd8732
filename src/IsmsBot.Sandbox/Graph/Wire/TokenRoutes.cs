using System.Text;
using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Graph.Wire;

/// <summary>The token endpoint of Entra for client credentials.</summary>
internal static class TokenRoutes
{
    public static async Task<GraphAnswer> IssueAsync(GraphSimulator graph, string path, byte[] body)
    {
        using var content = new MemoryStream(body);
        using var reader = new StreamReader(content, Encoding.UTF8);
        var form = GraphCall.ReadQuery(await reader.ReadToEndAsync());
        if (path != $"/login/{graph.Options.TenantId:D}/oauth2/v2.0/token")
        {
            return Refusal(400, "invalid_request", "AADSTS90002: Tenant not found.");
        }

        return form.GetValueOrDefault("grant_type") != "client_credentials" ? Refusal(
            400, "unsupported_grant_type", "AADSTS70003: The app requested an unsupported grant type.")
            : graph.Tokens.ForApplication(
                form.GetValueOrDefault("client_id"), form.GetValueOrDefault("client_secret"), form.GetValueOrDefault("scope")) is { } token
                ? new GraphAnswer(
                    200, new JsonObject
                    {
                        ["token_type"] = "Bearer",
                        ["expires_in"] = (int)graph.Options.TokenLifetime.TotalSeconds,
                        ["access_token"] = token,
                    })
                : Refusal(401, "invalid_client", "AADSTS7000215: Invalid client id, client secret or scope provided.");
    }

    private static GraphAnswer Refusal(int status, string error, string description) =>
        new(status, new JsonObject { ["error"] = error, ["error_description"] = description });
}
