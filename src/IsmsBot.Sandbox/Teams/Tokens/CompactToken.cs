using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams.Tokens;

/// <summary>
/// Writes a JSON Web Token member by member. A library would refuse to make most of the broken tokens that a bot must be
/// tested with, and adds claims that real tokens of Teams do not have.
/// </summary>
internal static class CompactToken
{
    public static string Of(JsonObject header, JsonObject claims, Func<byte[], byte[]> sign)
    {
        var signed = $"{Part(header)}.{Part(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    /// <summary>The same token with other claims and the old signature.</summary>
    public static string WithClaims(string token, JsonObject claims)
    {
        var parts = token.Split('.');
        return $"{parts[0]}.{Part(claims)}.{parts[2]}";
    }

    public static JsonObject Header(string keyId, string algorithm = "RS256") =>
        new() { ["typ"] = "JWT", ["alg"] = algorithm, ["kid"] = keyId, ["x5t"] = keyId };

    private static string Part(JsonObject json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));
}
