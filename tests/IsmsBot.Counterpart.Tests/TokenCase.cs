using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace IsmsBot.Counterpart.Tests;

/// <summary>What becomes of a request on the two sides.</summary>
public enum Judged
{
    Same,

    /// <summary>We refuse what they accept.</summary>
    Stricter,

    /// <summary>We accept what they refuse.</summary>
    Laxer,
}

/// <summary>A request and how it is judged; a difference has its reason.</summary>
public sealed record TokenCase(string What, Judged Judged, string Why, Func<Channel, DateTimeOffset, (string? Authorization, string Activity)> Make)
{
    public static readonly IReadOnlyList<TokenCase> All =
    [
        Claim("a token with the real claims", _ => { }),
        Claim("expired four minutes ago", c => (c["nbf"], c["exp"]) = (Now(c, -60), Now(c, -4))),
        Claim("expired six minutes ago", c => (c["nbf"], c["exp"]) = (Now(c, -60), Now(c, -6))),
        Claim("valid in four minutes", c => c["nbf"] = Now(c, 4)),
        Claim("valid in six minutes", c => c["nbf"] = Now(c, 6)),
        Claim("no expiry", c => c.Remove("exp")),
        Claim("no beginning", c => c.Remove("nbf")),
        Claim("expiry as text", c => c["exp"] = "tomorrow"),
        Claim("expires before it begins, both within the skew", c => (c["nbf"], c["exp"]) = (Now(c, 2), Now(c, 1)), Judged.Laxer,
            "the two times are compared with the clock and not with each other; the signature is good"),
        Claim("issued in the future", c => c["iat"] = Now(c, 60)),
        Claim("another audience", c => c["aud"] = "44444444-3333-3333-3333-333333333333"),
        Claim("no audience", c => c.Remove("aud")),
        Claim("two audiences, ours the first", c => c["aud"] = new[] { Channel.AppId, "other" }),
        Claim("an issuer of Entra", c => c["iss"] = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"),
        Claim("an issuer with a slash", c => c["iss"] = Channel.Issuer + "/"),
        Claim("no issuer", c => c.Remove("iss")),
        Claim("no service URL", c => c.Remove("serviceurl")),
        Claim("a blank service URL", c => c["serviceurl"] = " "),
        Claim("service URL under another name", c => c["serviceUrl"] = Take(c, "serviceurl")),
        Claim("service URL of another host", c => c["serviceurl"] = $"https://evil.example/emea/{Channel.Tenant}/"),
        Claim("service URL of another tenant", c => c["serviceurl"] = "https://smba.trafficmanager.net/emea/99999999-1111-1111-1111-111111111111/"),
        Claim("service URL without its last slash", c => c["serviceurl"] = Channel.ServiceUrl.TrimEnd('/'), Judged.Laxer,
            "Teams itself sends both forms, and the address is the same"),
        Claim("a claim more", c => c["appid"] = "somebody"),
        Header("no key id", h => h.Remove("kid"), Judged.Stricter, "Teams always names its key; without a name every key would be tried"),
        Header("an unknown key id", h => h["kid"] = "k9", Judged.Stricter, "as above: a name that is not on the list is nobody's"),
        Header("a key endorsed for another channel", h => h["kid"] = "webchat"),
        Header("a key endorsed for nothing", h => h["kid"] = "nobody"),
        Header("a critical extension", h => (h["crit"], h["x"]) = (new[] { "x" }, 1), Judged.Stricter,
            "RFC 7515 4.1.11: what is critical and not understood has to be refused"),
        Header("a key of its own in the header", h => h["jwk"] = new { kty = "RSA" }, Judged.Stricter,
            "Teams sends none, and nobody may bring a key"),
        Header("no type", h => h.Remove("typ")),
        Signed("not signed", "none", (_, _) => []),
        Signed("signed with the public key as a secret", "HS256", (channel, data) =>
            HMACSHA256.HashData(channel.Key.ExportSubjectPublicKeyInfo(), data)),
        Signed("RS384", "RS384", (channel, data) => channel.Key.SignData(data, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
            Judged.Stricter, "the metadata name RS256 only"),
        Signed("RS512", "RS512", (channel, data) => channel.Key.SignData(data, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
            Judged.Stricter, "the metadata name RS256 only"),
        Signed("PS256", "PS256", (channel, data) => channel.Key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)),
        Signed("a stranger's signature", "RS256", (channel, data) =>
            channel.StrangersKey.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)),
        Sent("no authorization", _ => null),
        Sent("an empty one", _ => ""),
        Sent("Bearer and nothing", _ => "Bearer "),
        Sent("another scheme", token => "Basic " + token),
        Sent("the scheme in small letters", token => "bearer " + token),
        Sent("two blanks", token => "Bearer  " + token),
        Sent("two tokens", token => $"Bearer {token},Bearer {token}"),
        Sent("a token and a word", token => $"Bearer {token} x"),
        Sent("the signature cut off", token => "Bearer " + token[..token.LastIndexOf('.')]),
        Sent("an empty signature", token => "Bearer " + token[..(token.LastIndexOf('.') + 1)]),
        Sent("the claims changed after signing", token => "Bearer " + Tampered(token)),
        Sent("four parts", token => $"Bearer {token}.x"),
        Sent("not a token", _ => "Bearer x.y.z"),
        Body("the service URL of another host", a => a["serviceUrl"] = "https://evil.example/"),
        Body("no service URL in the body", a => a.Remove("serviceUrl"), Judged.Stricter, "there would be nowhere to answer to"),
        Body("another channel", a => a["channelId"] = "webchat"),
        Body("no channel", a => a.Remove("channelId"), Judged.Stricter, "the key is endorsed for Teams, so the activity has to be of Teams"),
        Body("another tenant", a => Named(a, "99999999-1111-1111-1111-111111111111"), Judged.Stricter,
            "the token names no tenant; whoever is not on the list does not use the bot"),
        Body("two tenants", a => a["channelData"]!["tenant"]!["id"] = "99999999-1111-1111-1111-111111111111", Judged.Stricter,
            "conversation and channel data have to agree"),
        Body("no tenant", a => Named(a, null), Judged.Stricter, "as above: nobody is let in without one"),
        Body("another recipient", a => a["recipient"] = new JsonObject { ["id"] = "28:44444444-3333-3333-3333-333333333333" }, Judged.Stricter,
            "what is addressed to another bot is not ours to answer"),
        new("a service host that is not on the list, signed", Judged.Stricter, "our own token is sent to listed hosts only", (channel, now) =>
        {
            var url = $"https://smba.other.example/emea/{Channel.Tenant}/";
            var claims = Channel.Claims(now);
            claims["serviceurl"] = url;
            var activity = Message();
            activity["serviceUrl"] = url;
            return ("Bearer " + channel.Token(Real(), claims), activity.ToJsonString());
        }),
    ];

    public override string ToString() => What;

    private static TokenCase Claim(string what, Action<Dictionary<string, object>> change, Judged judged = Judged.Same, string why = "") =>
        new(what, judged, why, (channel, now) =>
        {
            var claims = Channel.Claims(now);
            change(claims);
            return ("Bearer " + channel.Token(Real(), claims), Message().ToJsonString());
        });

    private static TokenCase Header(string what, Action<Dictionary<string, object>> change, Judged judged = Judged.Same, string why = "") =>
        new(what, judged, why, (channel, now) =>
        {
            var header = Real();
            change(header);
            return ("Bearer " + channel.Token(header, Channel.Claims(now)), Message().ToJsonString());
        });

    private static TokenCase Signed(
        string what, string algorithm, Func<Channel, byte[], byte[]> sign, Judged judged = Judged.Same, string why = "") =>
        new(what, judged, why, (channel, now) =>
        {
            var header = Real();
            header["alg"] = algorithm;
            return ("Bearer " + channel.Token(header, Channel.Claims(now), data => sign(channel, data)), Message().ToJsonString());
        });

    private static TokenCase Sent(string what, Func<string, string?> write, Judged judged = Judged.Same, string why = "") =>
        new(what, judged, why, (channel, now) => (write(channel.Token(Real(), Channel.Claims(now))), Message().ToJsonString()));

    private static TokenCase Body(string what, Action<JsonObject> change, Judged judged = Judged.Same, string why = "") =>
        new(what, judged, why, (channel, now) =>
        {
            var activity = Message();
            change(activity);
            return ("Bearer " + channel.Token(Real(), Channel.Claims(now)), activity.ToJsonString());
        });

    private static Dictionary<string, object> Real() => new() { ["alg"] = "RS256", ["kid"] = "k1", ["typ"] = "JWT" };

    private static JsonObject Message() => new()
    {
        ["type"] = "message",
        ["id"] = "1",
        ["channelId"] = "msteams",
        ["serviceUrl"] = Channel.ServiceUrl,
        ["text"] = "hi",
        ["from"] = new JsonObject { ["id"] = "29:u", ["aadObjectId"] = "22222222-2222-2222-2222-222222222222" },
        ["recipient"] = new JsonObject { ["id"] = "28:" + Channel.AppId },
        ["conversation"] = new JsonObject { ["id"] = "a:1", ["conversationType"] = "personal", ["tenantId"] = Channel.Tenant },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Channel.Tenant } },
    };

    private static void Named(JsonObject activity, string? tenant)
    {
        activity["conversation"]!["tenantId"] = tenant;
        activity["channelData"] = tenant is null ? new JsonObject() : new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } };
    }

    /// <summary>Minutes from when the claims were made.</summary>
    private static long Now(Dictionary<string, object> claims, int minutes) =>
        (claims.TryGetValue("nbf", out var begun) ? (long)begun + 60 : 0) + (minutes * 60);

    private static object Take(Dictionary<string, object> claims, string name)
    {
        claims.Remove(name, out var value);
        return value!;
    }

    private static string Tampered(string token)
    {
        var parts = token.Split('.');
        var claims = Encoding.UTF8.GetString(Microsoft.IdentityModel.Tokens.Base64UrlEncoder.DecodeBytes(parts[1]));
        parts[1] = Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Encode(claims.Replace("emea", "amer", StringComparison.Ordinal));
        return string.Join('.', parts);
    }
}
