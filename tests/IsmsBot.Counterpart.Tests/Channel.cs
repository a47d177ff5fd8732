using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using IsmsBot.Teams.Activities;
using IsmsBot.Teams.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace IsmsBot.Counterpart.Tests;

/// <summary>A channel of our own with real keys, whose tokens both sides judge: ours, and Microsoft's with its own reader of keys.</summary>
public sealed class Channel : IAsyncLifetime
{
    public const string AppId = "33333333-3333-3333-3333-333333333333";
    public const string Tenant = "11111111-1111-1111-1111-111111111111";
    public const string ServiceUrl = $"https://smba.trafficmanager.net/emea/{Tenant}/";
    public const string Issuer = "https://api.botframework.com";
    private WebApplication app = null!;
    private InboundTokenValidator ours = null!;
    private BotFrameworkAuthentication theirs = null!;

    public RSA Key { get; } = RSA.Create(2048);

    public RSA StrangersKey { get; } = RSA.Create(2048);

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(TrustedLoopback.Certificate)));
        app = builder.Build();
        app.MapGet("/metadata", () => Results.Json(Metadata()));
        app.MapGet("/keys", () => Results.Json(new { keys = new[] { Jwk("k1", "msteams"), Jwk("webchat", "webchat"), Jwk("nobody", null) } }));
        await app.StartAsync();
        var options = BotAuthenticationOptions.PublicCloud(AppId, Tenant) with { OpenIdMetadataAddress = Address + "metadata" };
        ours = new InboundTokenValidator(options, new HttpClient(new SocketsHttpHandler { UseProxy = false }), TimeProvider.System);
        theirs = Microsofts.Authentication(AppId, Address + "metadata");
    }

    public async Task DisposeAsync()
    {
        await app.DisposeAsync();
        Key.Dispose();
        StrangersKey.Dispose();
    }

    private string Address => $"https://localhost:{new Uri(app.Urls.Single()).Port}/";

    /// <summary>The claims of a real Teams token, and nothing else.</summary>
    public static Dictionary<string, object> Claims(DateTimeOffset now) => new()
    {
        ["aud"] = AppId,
        ["iss"] = Issuer,
        ["nbf"] = now.AddMinutes(-1).ToUnixTimeSeconds(),
        ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
        ["serviceurl"] = ServiceUrl,
    };

    /// <summary>A token of any header and claims.</summary>
    public string Token(Dictionary<string, object> header, Dictionary<string, object> claims, Func<byte[], byte[]>? sign = null)
    {
        var signed = $"{Part(header)}.{Part(claims)}";
        var bytes = Encoding.ASCII.GetBytes(signed);
        return $"{signed}.{Base64UrlEncoder.Encode(sign?.Invoke(bytes) ?? Key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    /// <summary>Whether our validator lets the request in.</summary>
    public async Task<bool> OursAsync(string? authorization, string activity)
    {
        try
        {
            var read = ActivityJson.Read(Encoding.UTF8.GetBytes(activity));
            return await ours.ValidateAsync(authorization is null ? [] : [authorization], read) is TokenVerdict.Accepted;
        }
        catch (ActivityFormatException)
        {
            return false;
        }
    }

    /// <summary>Whether Microsoft's lets it in.</summary>
    public async Task<bool> TheirsAsync(string? authorization, string activity)
    {
        try
        {
            var read = Newtonsoft.Json.JsonConvert.DeserializeObject<Microsoft.Bot.Schema.Activity>(activity)!;
            return (await theirs.AuthenticateRequestAsync(read, authorization ?? "", CancellationToken.None)).ClaimsIdentity.IsAuthenticated;
        }
        catch (Exception refused) when (refused is not OperationCanceledException)
        {
            return false;
        }
    }

    private static string Part(Dictionary<string, object> json) => Base64UrlEncoder.Encode(JsonSerializer.Serialize(json));

    private Dictionary<string, object> Metadata() => new()
    {
        ["issuer"] = Issuer,
        ["jwks_uri"] = Address + "keys",
        ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
        ["authorization_endpoint"] = "https://invalid.botframework.com",
        ["token_endpoint_auth_methods_supported"] = new[] { "private_key_jwt" },
    };

    private Dictionary<string, object> Jwk(string kid, string? endorsement)
    {
        var parameters = Key.ExportParameters(false);
        var key = new Dictionary<string, object>
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = kid,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus!),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent!),
        };
        if (endorsement is not null)
        {
            key["endorsements"] = new[] { endorsement };
        }

        return key;
    }
}
