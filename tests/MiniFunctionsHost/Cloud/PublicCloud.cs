using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace MiniFunctionsHost.Cloud;

/// <summary>
/// The hosts of the public cloud that a deployed bot talks to, under their own names and over TLS, with a certificate for one run: whoever starts it
/// says what is behind them. The bot needs no setting for it, only a proxy and a root certificate, as in many companies.
/// </summary>
public sealed class PublicCloud : IAsyncDisposable
{
    /// <summary>Where the bot sends what it says.</summary>
    public const string Teams = "smba.trafficmanager.net";

    /// <summary>Where the keys of Teams are.</summary>
    public const string Keys = "login.botframework.com";

    /// <summary>Where the bot gets its own token.</summary>
    public const string Login = "login.microsoftonline.com";

    private readonly string folder = Directory.CreateTempSubdirectory("cloud-").FullName;
    private readonly WebApplication app;
    private readonly Tunnel tunnel;

    private PublicCloud(WebApplication app, Tunnel tunnel) => (this.app, this.tunnel) = (app, tunnel);

    /// <summary>Where Teams is, as the bot knows it.</summary>
    public static Uri TeamsAddress { get; } = new($"https://{Teams}");

    /// <summary>What the environment of a process needs so that it finds this cloud.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["HTTPS_PROXY"] = tunnel.Address.ToString(),
        ["SSL_CERT_FILE"] = Path.Combine(folder, "root.pem"),
        ["SSL_CERT_DIR"] = folder,
    };

    /// <param name="answer">Answers for all hosts; the one that is meant is in the request.</param>
    public static async Task<PublicCloud> StartAsync(RequestDelegate answer)
    {
        using var certificate = Certificate();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var served = X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(served)));
        builder.WebHost.UseKestrelHttpsConfiguration();
        var app = builder.Build();
        app.Run(answer);
        await app.StartAsync();
        var address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        var cloud = new PublicCloud(app, new Tunnel(new IPEndPoint(IPAddress.Loopback, address.Port)));
        await File.WriteAllTextAsync(Path.Combine(cloud.folder, "root.pem"), certificate.ExportCertificatePem());
        return cloud;
    }

    public async ValueTask DisposeAsync()
    {
        await tunnel.DisposeAsync();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=a cloud for one run", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        foreach (var host in (string[])[Teams, Keys, Login])
        {
            names.AddDnsName(host);
        }

        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(2));
    }
}
