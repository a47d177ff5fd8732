using System.Text;
using IsmsBot.Kernel.Documents;
using IsmsBot.Tests.Documents;

namespace IsmsBot.Tests.SharePoint;

public sealed class GraphDocumentsTests : DocumentsContract, IAsyncLifetime
{
    private SharePointUnderTest store = null!;

    public async Task InitializeAsync() => store = await SharePointUnderTest.StartAsync();

    public async Task DisposeAsync() => await store.DisposeAsync();

    protected override IDocuments Open() => store.Documents();

    protected override Task SpoilAsync(StoredVersion stored, Rendition rendition)
    {
        var (path, version) = Place(stored, rendition);
        store.Graph.Damage.Spoil(store.Graph.Library(stored.Library.ToString()), path, version, Encoding.UTF8.GetBytes("other bytes"));
        return Task.CompletedTask;
    }

    protected override Task LoseAsync(StoredVersion stored, Rendition rendition)
    {
        var (path, version) = Place(stored, rendition);
        store.Graph.Damage.Lose(store.Graph.Library(stored.Library.ToString()), path, version);
        return Task.CompletedTask;
    }

    /// <summary>The file of a rendition, and which of its versions holds the label.</summary>
    private (string Path, string Version) Place(StoredVersion stored, Rendition rendition)
    {
        var path = rendition == Rendition.Pdf ? $"{stored.Code}/{stored.Code} {stored.Version}.pdf" : $"{stored.Code}/{stored.Code}.md";
        var versions = store.File(stored.Library, path).Versions;
        return (path, versions.Last(version => version.IsPublished && (string?)version.Fields["DocVersion"] == stored.Version).Id);
    }
}
