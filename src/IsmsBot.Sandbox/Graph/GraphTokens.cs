using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Graph;

/// <summary>Issues unsigned tokens with the claims of Entra, and knows whom a token speaks for.</summary>
public sealed class GraphTokens(GraphSimulatorOptions options)
{
    internal const string Audience = "https://graph.microsoft.com";
    private int _issued;

    /// <summary>How many tokens the application has fetched.</summary>
    public int Issued => _issued;

    /// <summary>A token of the application, or null when id, secret or scope are wrong.</summary>
    public string? ForApplication(string? clientId, string? secret, string? scope)
    {
        if (clientId != options.AppId || secret != options.ClientSecret || scope != Audience + "/.default")
        {
            return null;
        }

        Interlocked.Increment(ref _issued);
        return Token(
            new JsonObject
            {
                ["idtyp"] = "app",
                ["appid"] = options.AppId,
                ["app_displayname"] = options.AppName,
                ["roles"] = new JsonArray("Sites.Selected", "User.Read.All", "GroupMember.Read.All"),
            });
    }

    /// <summary>A token of a signed-in person.</summary>
    public string ForPerson(string entraId, string name) =>
        Token(new JsonObject { ["idtyp"] = "user", ["oid"] = entraId, ["name"] = name, ["scp"] = "Sites.Selected" });

    /// <summary>Whom an Authorization header speaks for; null if it is none that was issued here and still lives.</summary>
    internal GraphPrincipal? Read(string? authorization)
    {
        if (authorization is null || !authorization.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            || authorization.Split('.') is not [_, var payload, _])
        {
            return null;
        }

        var claims = JsonNode.Parse(Base64Url.DecodeFromChars(payload))!;
        return (string?)claims["aud"] != Audience || (string?)claims["tid"] != options.TenantId.ToString("D")
            || (long?)claims["exp"] <= options.WireClock.GetUtcNow().ToUnixTimeSeconds() ? null
            : (string?)claims["idtyp"] == "app" ? new GraphPrincipal((string)claims["appid"]!, (string)claims["app_displayname"]!, IsApp: true)
            : new GraphPrincipal((string)claims["oid"]!, (string)claims["name"]!, IsApp: false);
    }

    private string Token(JsonObject claims)
    {
        claims["aud"] = Audience;
        claims["tid"] = options.TenantId.ToString("D");
        claims["exp"] = (options.WireClock.GetUtcNow() + options.TokenLifetime).ToUnixTimeSeconds();
        return $"{Part(new JsonObject { ["typ"] = "JWT", ["alg"] = "none" })}.{Part(claims)}.{Base64Url.EncodeToString("unsigned"u8)}";
    }

    private static string Part(JsonObject json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString(JsonSerializerOptions.Default)));
}
