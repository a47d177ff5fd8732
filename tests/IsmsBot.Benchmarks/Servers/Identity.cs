using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace IsmsBot.Benchmarks.Servers;

/// <summary>Signs the token that all requests carry and serves the key it can be checked with, on the loopback address.</summary>
internal sealed class Identity : IDisposable
{
    private const string KeyId = "benchmark";
    private readonly RSA rsa = RSA.Create(2048);

    public string Token(DateTimeOffset now)
    {
        var header = Part(new JsonObject { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = KeyId });
        var claims = Part(new JsonObject
        {
            ["iss"] = "https://api.botframework.com",
            ["aud"] = BenchmarkCompany.AppId,
            ["serviceurl"] = BenchmarkCompany.ServiceUrl,
            ["nbf"] = now.ToUnixTimeSeconds() - 60,
            ["exp"] = now.ToUnixTimeSeconds() + 3600,
        });
        var signed = $"{header}.{claims}";
        return $"{signed}.{Base64Url.EncodeToString(rsa.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    /// <returns>The address of the metadata document.</returns>
    public async Task<(WebApplication App, string Metadata)> ServeAsync()
    {
        var address = $"http://127.0.0.1:{Load.ServerProcess.FreePort()}";
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(address);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var app = builder.Build();
        app.MapGet("/metadata", () => Results.Text(Metadata(address), "application/json"));
        app.MapGet("/keys", () => Results.Text(KeySet(), "application/json"));
        await app.StartAsync();
        return (app, address + "/metadata");
    }

    /// <summary>The metadata document of an issuer whose keys are at this address.</summary>
    public static string Metadata(string address) =>
        new JsonObject { ["issuer"] = "https://api.botframework.com", ["jwks_uri"] = address + "/keys" }.ToJsonString();

    /// <summary>The key that the token is checked with.</summary>
    public string KeySet()
    {
        var key = rsa.ExportParameters(false);
        return new JsonObject
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = KeyId,
                ["n"] = Base64Url.EncodeToString(key.Modulus),
                ["e"] = Base64Url.EncodeToString(key.Exponent),
                ["endorsements"] = new JsonArray("msteams"),
            }),
        }.ToJsonString();
    }

    public void Dispose() => rsa.Dispose();

    private static string Part(JsonObject json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));
}
