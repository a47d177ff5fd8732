using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MiniFunctionsHost.Tests.Cloud;

/// <summary>
/// The hosts of the public cloud that a deployed bot talks to, under their own names and over TLS, with a certificate for one run: behind each stands
/// the simulated Teams of a sandbox. The bot needs no setting for it, only a proxy and a root certificate, as in many companies.
/// </summary>
internal sealed class PublicCloud : IAsyncDisposable
{
    private const string Teams = "smba.trafficmanager.net";
    private const string Keys = "login.botframework.com";
    private const string Login = "login.microsoftonline.com";
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false });
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

    /// <param name="teams">Gives the address of the sandbox.</param>
    public static async Task<PublicCloud> StartAsync(Func<Uri> teams)
    {
        using var certificate = Certificate();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var served = X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(served)));
        builder.WebHost.UseKestrelHttpsConfiguration();
        var app = builder.Build();
        PublicCloud? cloud = null;
        app.Run(context => cloud!.PassOnAsync(context, teams()));
        await app.StartAsync();
        var address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        cloud = new PublicCloud(app, new Tunnel(new IPEndPoint(IPAddress.Loopback, address.Port)));
        await File.WriteAllTextAsync(Path.Combine(cloud.folder, "root.pem"), certificate.ExportCertificatePem());
        return cloud;
    }

    public async ValueTask DisposeAsync()
    {
        await tunnel.DisposeAsync();
        await app.DisposeAsync();
        http.Dispose();
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

    private async Task PassOnAsync(HttpContext context, Uri teams)
    {
        var path = context.Request.Host.Host switch
        {
            Keys => "/botframework" + context.Request.Path,
            Login => "/login" + context.Request.Path,
            _ => context.Request.Path.ToUriComponent(),
        };
        using var request = new HttpRequestMessage(
            new HttpMethod(context.Request.Method), new Uri(teams, path + context.Request.QueryString.ToUriComponent()));
        if (context.Request.ContentLength > 0 || context.Request.Headers.TransferEncoding.Count > 0)
        {
            request.Content = new StreamContent(context.Request.Body);
        }

        foreach (var (name, value) in context.Request.Headers.Where(header => header.Key is not ("Host" or "Connection" or "Transfer-Encoding")))
        {
            if (!request.Headers.TryAddWithoutValidation(name, (string?)value))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, (string?)value);
            }
        }

        using var answer = await http.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key != "Transfer-Encoding"))
        {
            context.Response.Headers[name] = values.ToArray();
        }

        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
