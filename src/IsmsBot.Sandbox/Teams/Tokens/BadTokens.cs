using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams.Tokens;

/// <summary>Makes tokens with exactly one defect.</summary>
internal static class BadTokens
{
    public const string NotEndorsed = "key-without-endorsements";
    public const string EndorsedForWebChat = "key-for-webchat";

    public static string Make(TokenIssuer issuer, TokenDefect defect, string serviceUrl)
    {
        var claims = issuer.InboundClaims(serviceUrl);
        var now = claims["nbf"]!.GetValue<long>();
        return defect switch
        {
            TokenDefect.WrongIssuer => Good(claims.With("iss", "https://sts.windows.net/00000000-0000-0000-0000-000000000001/")),
            TokenDefect.WrongAudience => Good(claims.With("aud", "99999999-9999-4999-8999-999999999999")),
            TokenDefect.AudienceMissing => Good(claims.Without("aud")),
            TokenDefect.Expired => Good(claims.With("nbf", now - 7200).With("exp", now - 600)),
            TokenDefect.ExpiryMissing => Good(claims.Without("exp")),
            TokenDefect.NotYetValid => Good(claims.With("nbf", now + 600)),
            TokenDefect.ServiceUrlMissing => Good(claims.Without("serviceurl")),
            TokenDefect.ServiceUrlInCamelCase => Good(claims.Without("serviceurl").With("serviceUrl", serviceUrl)),
            TokenDefect.ServiceUrlOfAnotherHost => Good(claims.With("serviceurl", "https://smba.trafficmanager.net.example/emea/")),
            TokenDefect.ServiceUrlOfAnotherTenant => Good(claims.With("serviceurl", $"{serviceUrl.TrimEnd('/')}0/")),
            TokenDefect.KeyWithoutEndorsements => issuer.Signed(NotEndorsed, claims),
            TokenDefect.KeyEndorsedForAnotherChannel => issuer.Signed(EndorsedForWebChat, claims),
            TokenDefect.SignedByAnotherKey => CompactToken.Of(CompactToken.Header(issuer.KeyId), claims, data => SigningKey.Stranger.Sign(data)),
            TokenDefect.UnknownKey => CompactToken.Of(CompactToken.Header(SigningKey.Stranger.Id), claims, data => SigningKey.Stranger.Sign(data)),
            TokenDefect.KeyInHeader => WithKeyInHeader(claims),
            TokenDefect.AlgorithmNone => CompactToken.Of(CompactToken.Header(issuer.KeyId, "none"), claims, _ => []),
            TokenDefect.HmacWithPublicKey => CompactToken.Of(CompactToken.Header(issuer.KeyId, "HS256"), claims, Hmac),
            TokenDefect.ChangedAfterSigning => CompactToken.WithClaims(Good(issuer.InboundClaims(serviceUrl)), claims.With("exp", now + 36000)),
            TokenDefect.NotAToken => "not-a-token",
            _ => throw new ArgumentOutOfRangeException(nameof(defect), defect, "There is no such defect."),
        };

        string Good(JsonObject changed) => issuer.Signed(issuer.KeyId, changed);

        byte[] Hmac(byte[] data) => HMACSHA256.HashData(Base64Url.DecodeFromChars(issuer.Key.Modulus), data);
    }

    private static string WithKeyInHeader(JsonObject claims)
    {
        var own = SigningKey.Stranger;
        var header = CompactToken.Header(own.Id);
        header["jwk"] = own.PublicKey(own.Id, "msteams");
        return CompactToken.Of(header, claims, data => own.Sign(data));
    }

    private static JsonObject With(this JsonObject claims, string name, JsonNode value)
    {
        claims[name] = value;
        return claims;
    }

    private static JsonObject Without(this JsonObject claims, string name)
    {
        claims.Remove(name);
        return claims;
    }
}
