using System.Text.Json;
using IsmsBot.Adapters.Settings;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Graph;

/// <summary>The ISMS site with its three libraries. Making one touches nothing; the SDK is loaded by the first request.</summary>
internal sealed class SharePointSite(SharePointSettings settings, BotSettings bot, IHttpClientFactory clients, TimeProvider time) : IDisposable
{
    // As an object: a field of its own type would load Kiota together with this class.
    private readonly Lazy<object> connection = new(() => new GraphConnection(settings, bot, clients));
    private readonly SemaphoreSlim looking = new(1, 1);
    private Dictionary<DocumentLibrary, string>? drives;

    public TimeProvider Time => time;

    public GraphConnection Connection => (GraphConnection)connection.Value;

    public IHttpClientFactory Clients => clients;

    public Library this[DocumentLibrary library] => new(this, library);

    /// <summary>Whether the bot itself did something. Everything else in Published and Records is foreign.</summary>
    public bool IsOurs(StoreIdentity who) =>
        who.AppId is { } app && app.Equals(GraphCredential.AppId(settings, bot), StringComparison.OrdinalIgnoreCase);

    /// <summary>The id of a library's drive, asked for once.</summary>
    /// <exception cref="StoreFailure">There is no such site or library, or the bot may not see it.</exception>
    public async Task<string> DriveAsync(DocumentLibrary library, CancellationToken cancellation)
    {
        if (drives is { } known)
        {
            return known[library];
        }

        await looking.WaitAsync(cancellation);
        try
        {
            drives ??= await FindDrivesAsync(cancellation);
            return drives[library];
        }
        finally
        {
            looking.Release();
        }
    }

    public void Dispose() => looking.Dispose();

    private async Task<Dictionary<DocumentLibrary, string>> FindDrivesAsync(CancellationToken cancellation)
    {
        var (host, path) = settings.Site.Split('/', 2) is [var first, var rest] ? (first, rest.Trim('/')) : (settings.Site, "");
        var site = await GetAsync($"/sites/{host}:/{Library.Escaped(path)}:?$select=id", cancellation);
        var found = await GetAsync($"/sites/{FileReading.Text(site, "id")}/drives?$select=id,name", cancellation);
        var byName = found.GetProperty("value")
            .EnumerateArray()
            .ToDictionary(drive => FileReading.Text(drive, "name") ?? "", drive => FileReading.Text(drive, "id")!, StringComparer.OrdinalIgnoreCase);
        return new[]
        {
            (DocumentLibrary.Drafts, settings.Drafts),
            (DocumentLibrary.Published, settings.Published),
            (DocumentLibrary.Records, settings.Records),
        }
            .ToDictionary(
                one => one.Item1,
                one => byName.GetValueOrDefault(one.Item2)
                    ?? throw new StoreFailure(404, "libraryNotFound", $"The site {settings.Site} has no library called {one.Item2}."));
    }

    public Task<JsonElement> GetAsync(string path, CancellationToken cancellation) =>
        Connection.SendAsync(HttpMethod.Get, path, null, "", null, cancellation);
}
