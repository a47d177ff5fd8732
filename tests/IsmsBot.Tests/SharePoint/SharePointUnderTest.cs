using IsmsBot.Adapters.Graph;
using IsmsBot.Adapters.Pdf;
using IsmsBot.Adapters.Resilience;
using IsmsBot.Adapters.Settings;
using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Graph;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.SharePoint;

/// <summary>The adapter over a simulated SharePoint, wired as the program wires it. Every store it opens is a new one, as after a restart.</summary>
internal sealed class SharePointUnderTest : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly IsmsSettings settings;

    private SharePointUnderTest(GraphSimulator graph)
    {
        Graph = graph;
        settings = new IsmsSettings
        {
            Bot = new BotSettings { AppId = graph.Options.AppId, Tenants = [graph.Options.TenantId.ToString("D")] },
            SharePoint = Settings(),
        };
        services = new ServiceCollection().AddLogging().AddPipelines().AddGraphPipeline().BuildServiceProvider();
    }

    public GraphSimulator Graph { get; }

    /// <summary>The settings that fit, or one of them another.</summary>
    public SharePointSettings Settings(string? site = null, string? secret = null, string records = "Records") => new()
    {
        Site = site ?? $"{Graph.Options.SiteHost}/{Graph.Options.SitePath}",
        AppId = Graph.Options.AppId,
        ClientSecret = secret ?? Graph.Options.ClientSecret,
        Records = records,
        TokenAuthority = Graph.TokenAuthority,
        Graph = $"{Graph.Address}/v1.0",
    };

    public TimeProvider Time => Graph.Options.Clock;

    public static async Task<SharePointUnderTest> StartAsync(GraphSimulatorOptions? options = null) => new(await GraphSimulator.StartAsync(options));

    /// <param name="other">Settings that do not fit the site, for tests of what is then said.</param>
    public SharePointSite Site(SharePointSettings? other = null) =>
        new(other ?? settings.SharePoint, settings.Bot, services.GetRequiredService<IHttpClientFactory>(), Time);

    public GraphDocuments Documents(string worker = "one") => new(Site(), new PdfPages(), worker);

    public GraphDrafts Drafts() => new(Site());

    public GraphWatch Watch()
    {
        var site = Site();
        return new GraphWatch(site, new GraphDocuments(site, new PdfPages(), "one"));
    }

    /// <summary>A published file as the simulator holds it.</summary>
    public Sandbox.Graph.Store.DriveItem File(DocumentLibrary library, string path)
    {
        var drive = Graph.Library(library.ToString());
        lock (Graph.Site.Gate)
        {
            return drive.AtPath(drive.Root, path) ?? throw new ArgumentException($"There is no {path}.", nameof(path));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Graph.DisposeAsync();
    }
}
