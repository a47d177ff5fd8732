using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams.Tokens;

/// <summary>The identity provider's addresses: metadata and keys for inbound tokens, the token endpoint for outbound ones.</summary>
internal static class IdentityRoutes
{
    public static void Map(IEndpointRouteBuilder app, TeamsSimulator teams)
    {
        RequestDelegate metadata = http => WriteAsync(http, 200, teams.Tokens.Metadata(new Uri(teams.Address, "/botframework/v1/.well-known/keys")));
        app.MapGet("/botframework/v1/.well-known/openidconfiguration", metadata);
        app.MapGet("/botframework/v1/.well-known/openid-configuration", metadata);
        app.MapGet("/botframework/v1/.well-known/keys", http => WriteAsync(http, 200, teams.Tokens.Keys()));
        app.MapPost("/login/{tenant}/oauth2/v2.0/token", http => IssueAsync(http, teams));
    }

    private static async Task IssueAsync(HttpContext http, TeamsSimulator teams)
    {
        if (!http.Request.HasFormContentType)
        {
            await RefuseAsync(http, 400, "invalid_request", "AADSTS900144: The request body must contain the parameter 'grant_type'.");
            return;
        }

        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var tenant = http.Request.RouteValues["tenant"] as string;
        if (!Guid.TryParse(tenant, out var id) || id != teams.Tenant.Id)
        {
            await RefuseAsync(http, 400, "invalid_request", $"AADSTS90002: Tenant '{tenant}' not found.");
        }
        else if (form["grant_type"] != "client_credentials")
        {
            await RefuseAsync(http, 400, "unsupported_grant_type", "AADSTS70003: The app requested an unsupported grant type.");
        }
        else if (teams.Tokens.OutboundToken(form["client_id"], form["client_secret"], form["scope"]) is { } token)
        {
            var seconds = (int)TokenIssuer.Lifetime.TotalSeconds;
            await WriteAsync(http, 200, new JsonObject
            {
                ["token_type"] = "Bearer",
                ["expires_in"] = seconds,
                ["ext_expires_in"] = seconds,
                ["access_token"] = token,
            });
        }
        else
        {
            await RefuseAsync(http, 401, "invalid_client", "AADSTS7000215: Invalid client id, client secret or scope provided.");
        }
    }

    private static Task RefuseAsync(HttpContext http, int status, string error, string description) =>
        WriteAsync(http, status, new JsonObject { ["error"] = error, ["error_description"] = description });

    private static async Task WriteAsync(HttpContext http, int status, JsonObject body)
    {
        var allowed = LoopbackOnly.Allows(http);
        http.Response.StatusCode = allowed ? status : 403;
        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.WriteAsync(allowed ? body.ToJsonString() : "{}", http.RequestAborted);
    }
}
