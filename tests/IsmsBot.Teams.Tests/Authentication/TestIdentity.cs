using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using IsmsBot.Teams.Activities;
using IsmsBot.Teams.Authentication;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace IsmsBot.Teams.Tests.Authentication;

/// <summary>A channel of our own: real keys, real signatures, metadata served from memory, and a clock to move.</summary>
internal sealed class TestIdentity
{
    public const string AppId = "33333333-3333-3333-3333-333333333333";
    public const string Tenant = "11111111-1111-1111-1111-111111111111";
    public const string ServiceUrl = $"https://smba.trafficmanager.net/emea/{Tenant}/";
    public const string Issuer = "https://api.botframework.com";

    private static readonly RSA Rsa = RSA.Create(2048);
    private static readonly RSA OtherRsa = RSA.Create(2048);

    public TestIdentity()
    {
        Options = BotAuthenticationOptions.PublicCloud(AppId, Tenant);
        Validator = new InboundTokenValidator(Options, new HttpClient(Metadata), Time);
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 8, 9, 12, 0, 0, TimeSpan.Zero));

    public BotAuthenticationOptions Options { get; }

    public MetadataHandler Metadata { get; } = new();

    public InboundTokenValidator Validator { get; }

    public static RSA Key => Rsa;

    public static RSA StrangersKey => OtherRsa;

    public static Activity Message() => ActivityJson.Read(Encoding.UTF8.GetBytes($$"""
        {"type":"message","id":"1","channelId":"msteams","serviceUrl":"{{ServiceUrl}}","text":"hi",
         "from":{"id":"29:u","aadObjectId":"22222222-2222-2222-2222-222222222222"},"recipient":{"id":"28:{{AppId}}"},
         "conversation":{"id":"a:1","conversationType":"personal","tenantId":"{{Tenant}}"},"channelData":{"tenant":{"id":"{{Tenant}}" } } }
        """));

    /// <summary>The claims of a real Teams token, and nothing else.</summary>
    public Dictionary<string, object> Claims() => new()
    {
        ["aud"] = AppId,
        ["iss"] = Issuer,
        ["nbf"] = Time.GetUtcNow().AddMinutes(-1).ToUnixTimeSeconds(),
        ["exp"] = Time.GetUtcNow().AddHours(1).ToUnixTimeSeconds(),
        ["serviceurl"] = ServiceUrl,
    };

    public string Token(
        Action<Dictionary<string, object>>? change = null, string kid = "k1", RSA? key = null, IDictionary<string, object>? header = null)
    {
        var claims = Claims();
        change?.Invoke(claims);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            JsonSerializer.Serialize(claims),
            new SigningCredentials(new RsaSecurityKey(key ?? Rsa) { KeyId = kid }, SecurityAlgorithms.RsaSha256),
            header ?? new Dictionary<string, object>());
    }

    public async Task<TokenVerdict> VerdictAsync(string token, Activity? activity = null) =>
        await Validator.ValidateAsync([$"Bearer {token}"], activity ?? Message());

    /// <summary>A token of any header and signature.</summary>
    public static string Crafted(object header, object payload, Func<byte[], byte[]> sign)
    {
        var signed = $"{Base64UrlEncoder.Encode(JsonSerializer.Serialize(header))}.{Base64UrlEncoder.Encode(JsonSerializer.Serialize(payload))}";
        return $"{signed}.{Base64UrlEncoder.Encode(sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    /// <summary>Serves the OpenID metadata and the key list.</summary>
    public sealed class MetadataHandler : HttpMessageHandler
    {
        private int _fetches;

        public object? Endorsements { get; set; } = new[] { "msteams" };

        public string[] KeyIds { get; set; } = ["k1"];

        public string DocumentIssuer { get; set; } = Issuer;

        public bool IsDown { get; set; }

        public int Fetches => _fetches;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Yield();
            if (IsDown)
            {
                throw new HttpRequestException("no route");
            }

            if (request.RequestUri!.AbsolutePath.EndsWith("/keys", StringComparison.Ordinal))
            {
                Interlocked.Increment(ref _fetches);
                return Json(new { keys = KeyIds.Select(Jwk) });
            }

            return Json(new { issuer = DocumentIssuer, jwks_uri = "https://login.botframework.com/v1/.well-known/keys" });
        }

        private Dictionary<string, object> Jwk(string kid)
        {
            var parameters = Rsa.ExportParameters(false);
            var key = new Dictionary<string, object>
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = kid,
                ["x5t"] = kid,
                ["n"] = Base64UrlEncoder.Encode(parameters.Modulus!),
                ["e"] = Base64UrlEncoder.Encode(parameters.Exponent!),
            };
            if (Endorsements is not null)
            {
                key["endorsements"] = Endorsements;
            }

            return key;
        }

        private static HttpResponseMessage Json(object body) =>
            new(HttpStatusCode.OK) { Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json") };
    }
}
