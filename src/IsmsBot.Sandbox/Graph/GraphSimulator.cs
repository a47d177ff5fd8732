using System.Collections.Concurrent;
using IsmsBot.Sandbox.Graph.Store;
using IsmsBot.Sandbox.Graph.Wire;

namespace IsmsBot.Sandbox.Graph;

/// <summary>
/// Microsoft Graph with one SharePoint site, on this machine, over real HTTP: the interface answers on 127.0.0.1, downloads and upload sessions on
/// localhost, which is another host to any client, as it is with SharePoint.
/// </summary>
public sealed class GraphSimulator : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly int _port;
    private readonly SiteKeeper? _keeper;

    private GraphSimulator(GraphSimulatorOptions options, string address)
    {
        Options = options;
        Site = new SharePointSite(options);
        Tokens = new GraphTokens(options);
        Throttle = new GraphThrottle(options);
        Damage = new Damage(Site);
        Subscriptions = new GraphSubscriptions(this);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address).ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 300 * 1024 * 1024);
        _app = builder.Build();
        _app.Run(new GraphDoor(this).ServeAsync);
        _port = new Uri(address).Port;
        _keeper = options.Folder is { } folder ? new SiteKeeper(Site, folder) : null;
        _keeper?.Begin();
    }

    public GraphSimulatorOptions Options { get; }

    public SharePointSite Site { get; }

    public GraphDirectory Directory { get; } = new();

    public GraphTeamwork Teamwork { get; } = new();

    public GraphSubscriptions Subscriptions { get; }

    public GraphTokens Tokens { get; }

    public GraphFaults Faults { get; } = new();

    public GraphJournal Journal { get; } = new();

    public Damage Damage { get; }

    public string Address => $"http://127.0.0.1:{_port}";

    /// <summary>Host of downloads and upload sessions.</summary>
    public string ContentAddress => $"http://localhost:{_port}";

    /// <summary>Where tokens come from, without /oauth2/v2.0/token.</summary>
    public string TokenAuthority => $"{Address}/login/{Options.TenantId:D}";

    internal GraphThrottle Throttle { get; }

    internal ConcurrentDictionary<string, Download> Downloads { get; } = new(StringComparer.Ordinal);

    internal ConcurrentDictionary<string, UploadSession> Uploads { get; } = new(StringComparer.Ordinal);

    public static async Task<GraphSimulator> StartAsync(GraphSimulatorOptions? options = null)
    {
        var graph = new GraphSimulator(options ?? new GraphSimulatorOptions(), FreePort.In("http://127.0.0.1:0"));
        await graph._app.StartAsync();
        return graph;
    }

    public Drive Library(string name) => Site.Drives.First(drive => drive.Settings.Name == name);

    /// <summary>A person at work in SharePoint.</summary>
    public SharePointPerson As(string entraId, string name = "Somebody") => new(Site, new GraphPrincipal(entraId, name, IsApp: false));

    /// <summary>Every delta token given so far is unknown from now on.</summary>
    public void ForgetDeltaTokens()
    {
        lock (Site.Gate)
        {
            foreach (var drive in Site.Drives)
            {
                drive.ForgottenBefore = drive.ChangeCount + 1;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Subscriptions.Dispose();
        if (_keeper is { } keeper)
        {
            await keeper.DisposeAsync();
        }
    }
}
