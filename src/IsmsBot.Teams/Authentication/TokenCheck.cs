using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace IsmsBot.Teams.Authentication;

/// <summary>Checks the token alone: algorithm, issuer, signature, lifetime, audience, endorsement and the signed service URL.</summary>
internal sealed class TokenCheck(BotAuthenticationOptions options, SigningKeys keys, TimeProvider time)
{
    private static readonly string[] KeysInTheHeader = ["jwk", "jku", "x5u", "x5c", "crit"];

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = 16 * 1024, MapInboundClaims = false };

    public async ValueTask<(CheckedToken? Token, TokenVerdict.Refused? Refusal)> CheckAsync(string text, CancellationToken cancellation)
    {
        if (Read(text, out var token) is { } problem)
        {
            return (null, TokenVerdict.Unauthorized(problem));
        }

        var search = await keys.FindAsync(token.Kid, cancellation);
        if (search.Failure is { } failure)
        {
            return (null, TokenVerdict.Unavailable(failure));
        }

        if (search.Key is not { } key)
        {
            return (null, TokenVerdict.Unauthorized("the token is signed with an unknown key"));
        }

        return await SignatureProblemAsync(token, key) is { } wrong ? (null, TokenVerdict.Unauthorized(wrong)) : Claims(token, key);
    }

    /// <summary>Strangers can write anything here, so everything that reading may throw is a refusal.</summary>
    private string? Read(string text, out JsonWebToken token)
    {
        token = null!;
        try
        {
            token = _handler.ReadJsonWebToken(text);
            return HeaderProblem(token);
        }
        catch (Exception malformed)
            when (malformed is ArgumentException or SecurityTokenException or JsonException or FormatException or InvalidOperationException)
        {
            return "the token cannot be read";
        }
    }

    private string? HeaderProblem(JsonWebToken token) =>
        token.IsEncrypted ? "the token is encrypted"
        : token.Alg != SecurityAlgorithms.RsaSha256 ? "the token is not signed with RS256"
        : Array.Exists(
            KeysInTheHeader, name => token.TryGetHeaderValue<object>(name, out _)) ? "the token's header brings its own key or critical extensions"
        : string.IsNullOrEmpty(token.Kid) ? "the token names no key"
        : token.Issuer != options.Issuer ? "the token is of another issuer"
        : null;

    private async Task<string?> SignatureProblemAsync(JsonWebToken token, SigningKey key)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKey = key.Key,
            TryAllIssuerSigningKeys = false,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            RequireSignedTokens = true,
            ValidIssuer = options.Issuer,
            ValidateLifetime = false,
            ValidateAudience = false,
            ValidateIssuerSigningKey = false,
        });
        return result.IsValid ? null : $"the token's signature is not good ({result.Exception?.GetType().Name})";
    }

    private (CheckedToken? Token, TokenVerdict.Refused? Refusal) Claims(JsonWebToken token, SigningKey key)
    {
        var now = time.GetUtcNow();
        if (!token.TryGetPayloadValue<long>("exp", out var seconds) || seconds is <= 0 or > 253402300799)
        {
            return (null, TokenVerdict.Unauthorized("the token never expires"));
        }

        var expires = DateTimeOffset.FromUnixTimeSeconds(seconds);
        if (now >= expires + options.ClockSkew)
        {
            return (null, TokenVerdict.Unauthorized("the token has expired"));
        }

        if (token.TryGetPayloadValue<long>("nbf", out var begins) && begins > now.ToUnixTimeSeconds() + (long)options.ClockSkew.TotalSeconds)
        {
            return (null, TokenVerdict.Unauthorized("the token is not valid yet"));
        }

        if (token.Audiences.Take(2).ToArray() is not [var audience] || !audience.Equals(options.AppId, StringComparison.OrdinalIgnoreCase))
        {
            return (null, TokenVerdict.Unauthorized("the token is for another audience"));
        }

        if (!key.Endorsements.Contains(options.Channel))
        {
            return (null, TokenVerdict.Forbidden($"the key is not endorsed for {options.Channel}"));
        }

        // The claim is written in lower case; another spelling is another claim.
        return token.TryGetPayloadValue<string>("serviceurl", out var serviceUrl) && !string.IsNullOrWhiteSpace(serviceUrl)
            ? (new CheckedToken(key.Id, serviceUrl, expires, expires + options.ClockSkew), null)
            : (null, TokenVerdict.Unauthorized("the token has no claim serviceurl"));
    }
}
