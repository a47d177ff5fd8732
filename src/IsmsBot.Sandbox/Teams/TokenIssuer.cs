using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams.Tokens;

namespace IsmsBot.Sandbox.Teams;

/// <summary>
/// Issues the tokens of both directions: inbound ones with exactly the claims of a live Teams token (aud, exp, iss, nbf,
/// serviceurl), and outbound ones against client id and secret.
/// </summary>
public sealed class TokenIssuer(TeamsSimulatorOptions options)
{
    /// <summary>Audience of the tokens that the connector accepts.</summary>
    public const string ConnectorAudience = "https://api.botframework.com";

    internal static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<string, (string Token, DateTimeOffset Until)> _inbound = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string Audience, DateTimeOffset Until)> _outbound = new(StringComparer.Ordinal);
    private long _serial;
    private int _generation;

    internal SigningKey Key { get; } = SigningKey.Load(options.Folder);

    internal string KeyId => _generation == 0 ? Key.Id : $"{Key.Id}-{_generation}";

    /// <summary>A token as Teams sends it with an activity; the same one for most of an hour, as Teams does.</summary>
    public string InboundToken(string serviceUrl)
    {
        var now = options.TokenClock.GetUtcNow();
        var kept = _inbound.GetValueOrDefault(serviceUrl);
        if (kept.Until > now)
        {
            return kept.Token;
        }

        var token = Signed(KeyId, InboundClaims(serviceUrl));
        _inbound[serviceUrl] = (token, now + Lifetime - TimeSpan.FromMinutes(5));
        return token;
    }

    /// <summary>A token that a bot must refuse.</summary>
    public string BadToken(TokenDefect defect, string serviceUrl) => BadTokens.Make(this, defect, serviceUrl);

    /// <summary>Publishes the key under a new id and signs with it from now on, as a provider does when it rotates keys.</summary>
    public void RotateKey()
    {
        _generation++;
        _inbound.Clear();
    }

    /// <summary>Gives an outbound token, or null when id or secret are wrong. Scope is "audience/.default".</summary>
    public string? OutboundToken(string? clientId, string? secret, string? scope)
    {
        var isTheBot = Guid.TryParse(clientId, out var id) && id == options.Tenant.BotAppId && secret == options.ClientSecret;
        if (!isTheBot || scope is null || !scope.EndsWith("/.default", StringComparison.Ordinal))
        {
            return null;
        }

        var now = options.TokenClock.GetUtcNow();
        var audience = scope[..^"/.default".Length];
        var token = Signed(KeyId, new JsonObject
        {
            ["aud"] = audience,
            ["iss"] = $"https://sts.windows.net/{options.Tenant.Id:D}/",
            ["iat"] = now.ToUnixTimeSeconds(),
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = (now + Lifetime).ToUnixTimeSeconds(),
            ["appid"] = options.Tenant.BotAppId.ToString("D"),
            ["tid"] = options.Tenant.Id.ToString("D"),
            ["uti"] = Interlocked.Increment(ref _serial),
        });
        _outbound[token] = (audience, now + Lifetime);
        return token;
    }

    /// <summary>Whether an Authorization header carries a living token that was issued here for the audience.</summary>
    public bool Accepts(string? authorization, string audience)
    {
        const string scheme = "Bearer ";
        return authorization is not null
            && authorization.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
            && _outbound.TryGetValue(authorization[scheme.Length..].Trim(), out var known)
            && known.Audience == audience
            && known.Until > options.TokenClock.GetUtcNow();
    }

    /// <summary>Makes every outbound token worthless, so that the bot has to fetch another.</summary>
    public void RevokeOutboundTokens() => _outbound.Clear();

    /// <summary>The OpenID metadata of the issuer, with the key set at this address.</summary>
    public JsonObject Metadata(Uri keys) => new()
    {
        ["issuer"] = options.Issuer,
        ["authorization_endpoint"] = "https://invalid.botframework.com",
        ["jwks_uri"] = keys.AbsoluteUri,
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
    };

    /// <summary>The key set. Two of the keys are endorsed for nothing and for webchat; they sign bad tokens only.</summary>
    public JsonObject Keys() => new()
    {
        ["keys"] = new JsonArray(
            Key.PublicKey(KeyId, "msteams"),
            Key.PublicKey(BadTokens.NotEndorsed, null),
            Key.PublicKey(BadTokens.EndorsedForWebChat, "webchat")),
    };

    internal JsonObject InboundClaims(string serviceUrl)
    {
        var now = options.TokenClock.GetUtcNow();
        return new JsonObject
        {
            ["serviceurl"] = serviceUrl,
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = (now + Lifetime).ToUnixTimeSeconds(),
            ["iss"] = options.Issuer,
            ["aud"] = options.Tenant.BotAppId.ToString("D"),
        };
    }

    internal string Signed(string keyId, JsonObject claims) =>
        CompactToken.Of(CompactToken.Header(keyId), claims, data => Key.Sign(data));
}
