using System.Security.Cryptography;
using IsmsBot.Teams.Authentication;
using Microsoft.IdentityModel.Tokens;

namespace IsmsBot.Teams.Tests.Authentication;

public sealed class InboundTokenTests
{
    private readonly TestIdentity _identity = new();

    [Fact]
    public async Task A_token_with_the_real_claims_is_accepted()
    {
        var verdict = Assert.IsType<TokenVerdict.Accepted>(await _identity.VerdictAsync(_identity.Token()));
        Assert.Equal(TestIdentity.ServiceUrl, verdict.ServiceUrl);
    }

    [Theory]
    [InlineData("serviceUrl in camel case only", "no claim serviceurl")]
    [InlineData("no serviceurl", "no claim serviceurl")]
    [InlineData("blank serviceurl", "no claim serviceurl")]
    [InlineData("serviceurl of another host", "not the signed one")]
    [InlineData("serviceurl of another tenant segment", "not the signed one")]
    [InlineData("another audience", "another audience")]
    [InlineData("no audience", "another audience")]
    [InlineData("two audiences", "another audience")]
    [InlineData("expired for more than five minutes", "has expired")]
    [InlineData("not valid for more than five minutes", "not valid yet")]
    [InlineData("no expiry", "never expires")]
    [InlineData("expiry as text", "cannot be read")]
    [InlineData("issuer of Entra", "another issuer")]
    [InlineData("issuer with a slash", "another issuer")]
    [InlineData("no issuer", "another issuer")]
    public async Task A_signed_token_with_a_wrong_claim_is_refused(string what, string why)
    {
        var now = _identity.Time.GetUtcNow();
        var token = _identity.Token(claims => _ = what switch
        {
            "serviceUrl in camel case only" => claims.Remove("serviceurl") && claims.TryAdd("serviceUrl", TestIdentity.ServiceUrl),
            "no serviceurl" => claims.Remove("serviceurl"),
            "blank serviceurl" => Set(claims, "serviceurl", " "),
            "serviceurl of another host" => Set(claims, "serviceurl", $"https://evil.example/emea/{TestIdentity.Tenant}/"),
            "serviceurl of another tenant segment" =>
                Set(claims, "serviceurl", "https://smba.trafficmanager.net/emea/99999999-1111-1111-1111-111111111111/"),
            "another audience" => Set(claims, "aud", "44444444-3333-3333-3333-333333333333"),
            "no audience" => claims.Remove("aud"),
            "two audiences" => Set(claims, "aud", new[] { TestIdentity.AppId, "other" }),
            "expired for more than five minutes" => Set(claims, "exp", now.AddMinutes(-5).AddSeconds(-1).ToUnixTimeSeconds()),
            "not valid for more than five minutes" => Set(claims, "nbf", now.AddMinutes(5).AddSeconds(2).ToUnixTimeSeconds()),
            "no expiry" => claims.Remove("exp"),
            "expiry as text" => Set(claims, "exp", "tomorrow"),
            "issuer of Entra" => Set(claims, "iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"),
            "issuer with a slash" => Set(claims, "iss", "https://api.botframework.com/"),
            "no issuer" => claims.Remove("iss"),
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        });

        await RefusedAsync(token, why);
    }

    [Theory]
    [InlineData(-4)]
    [InlineData(60)]
    public async Task A_token_is_good_within_five_minutes_of_its_lifetime(int expiresInMinutes)
    {
        var token = _identity.Token(claims => claims["exp"] = _identity.Time.GetUtcNow().AddMinutes(expiresInMinutes).ToUnixTimeSeconds());
        Assert.IsType<TokenVerdict.Accepted>(await _identity.VerdictAsync(token));
    }

    [Fact]
    public async Task A_service_url_may_differ_by_a_trailing_slash_and_by_case()
    {
        var token = _identity.Token(claims => claims["serviceurl"] = TestIdentity.ServiceUrl.TrimEnd('/').ToUpperInvariant());
        Assert.IsType<TokenVerdict.Accepted>(await _identity.VerdictAsync(token));
    }

    [Fact]
    public async Task An_unsigned_token_is_refused() =>
        await RefusedAsync(TestIdentity.Crafted(new { alg = "none", typ = "JWT", kid = "k1" }, _identity.Claims(), _ => []), "not signed with RS256");

    [Fact]
    public async Task A_token_signed_with_the_public_key_as_secret_is_refused()
    {
        var secret = TestIdentity.Key.ExportSubjectPublicKeyInfo();
        await RefusedAsync(
            TestIdentity.Crafted(new { alg = "HS256", typ = "JWT", kid = "k1" }, _identity.Claims(), bytes => HMACSHA256.HashData(secret, bytes)),
            "not signed with RS256");
    }

    [Theory]
    [InlineData("RS384")]
    [InlineData("RS512")]
    [InlineData("PS256")]
    public async Task A_token_signed_with_another_algorithm_is_refused(string algorithm) =>
        await RefusedAsync(TestIdentity.Crafted(new { alg = algorithm, typ = "JWT", kid = "k1" }, _identity.Claims(), bytes => algorithm switch
        {
            "RS384" => TestIdentity.Key.SignData(bytes, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
            "RS512" => TestIdentity.Key.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
            _ => TestIdentity.Key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        }), "not signed with RS256");

    [Fact]
    public async Task A_strangers_signature_under_our_key_id_is_refused() =>
        await RefusedAsync(_identity.Token(key: TestIdentity.StrangersKey), "signature is not good");

    [Fact]
    public async Task A_changed_payload_is_refused()
    {
        var parts = _identity.Token().Split('.');
        var payload =
            Base64UrlEncoder.Decode(parts[1]).Replace(TestIdentity.Tenant, "99999999-1111-1111-1111-111111111111", StringComparison.Ordinal);
        await RefusedAsync($"{parts[0]}.{Base64UrlEncoder.Encode(payload)}.{parts[2]}", "signature is not good");
    }

    [Theory]
    [InlineData("jwk")]
    [InlineData("jku")]
    [InlineData("x5u")]
    [InlineData("x5c")]
    [InlineData("crit")]
    public async Task A_header_that_brings_its_own_key_is_refused(string name) =>
        await RefusedAsync(_identity.Token(header: new Dictionary<string, object> { [name] = "https://evil.example/keys" }), "brings its own key");

    [Fact]
    public async Task A_token_without_a_key_id_is_refused() =>
        await RefusedAsync(TestIdentity.Crafted(
            new { alg = "RS256", typ = "JWT" }, _identity.Claims(),
            bytes => TestIdentity.Key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)), "names no key");

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("a.b")]
    [InlineData("a.b.c")]
    [InlineData("....")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9.e30.")]
    [InlineData("\u0000.\u0000.\u0000")]
    public async Task Rubbish_in_place_of_a_token_is_refused(string token) => await RefusedAsync(token, "");

    [Theory]
    [InlineData("""{"alg":"RS256","kid":7}""", "{}")]
    [InlineData("""{"alg":7,"kid":"k1"}""", "{}")]
    [InlineData("""{"alg":["RS256"],"kid":"k1"}""", "{}")]
    [InlineData("""{"alg":"RS256","kid":null}""", "{}")]
    [InlineData("""[]""", "{}")]
    [InlineData("""{"alg":"RS256","kid":"k1"}""", "[]")]
    [InlineData("""{"alg":"RS256","kid":"k1"}""", "null")]
    [InlineData("""{"alg":"RS256","kid":"k1"}""", """{"iss":7}""")]
    [InlineData("""{"alg":"RS256","kid":"k1"}""", """{"iss":"https://api.botframework.com","exp":1e400}""")]
    [InlineData("""{"alg":"RS256","kid":"k1"}""", """{"iss":"https://api.botframework.com","aud":{"a":1}}""")]
    public async Task Odd_json_in_a_token_is_refused_not_thrown(string header, string payload) =>
        await RefusedAsync($"{Base64UrlEncoder.Encode(header)}.{Base64UrlEncoder.Encode(payload)}.{Base64UrlEncoder.Encode("signature")}", "");

    [Theory]
    [InlineData("serviceurl")]
    [InlineData("nbf")]
    [InlineData("exp")]
    [InlineData("aud")]
    public async Task A_signed_claim_of_an_odd_type_is_refused_not_thrown(string claim) =>
        await RefusedAsync(_identity.Token(claims => claims[claim] = new Dictionary<string, object> { ["a"] = 1 }), "");

    [Fact]
    public async Task A_refusal_never_says_the_token()
    {
        var token = _identity.Token(claims => claims["aud"] = "other");
        Assert.DoesNotContain(token[..20], Assert.IsType<TokenVerdict.Refused>(await _identity.VerdictAsync(token)).Reason, StringComparison.Ordinal);
    }

    private async Task RefusedAsync(string token, string why)
    {
        var refusal = Assert.IsType<TokenVerdict.Refused>(await _identity.VerdictAsync(token));
        Assert.Equal(401, refusal.HttpStatus);
        Assert.Contains(why, refusal.Reason, StringComparison.Ordinal);
    }

    private static bool Set(Dictionary<string, object> claims, string name, object value)
    {
        claims[name] = value;
        return true;
    }
}
