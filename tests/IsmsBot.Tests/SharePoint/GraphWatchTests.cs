using IsmsBot.Kernel.Documents;
using IsmsBot.Tests.Documents;

namespace IsmsBot.Tests.SharePoint;

public sealed class GraphWatchTests : WatchContract, IAsyncLifetime
{
    private SharePointUnderTest store = null!;

    public async Task InitializeAsync() => store = await SharePointUnderTest.StartAsync();

    public async Task DisposeAsync() => await store.DisposeAsync();

    protected override IDocuments Documents() => store.Documents();

    protected override IDocumentWatch Watch() => store.Watch();

    protected override Task ChangeAsync(StoredVersion stored, string personEntraId, byte[] bytes)
    {
        store.Graph.As(personEntraId).Write(store.Graph.Library(stored.Library.ToString()), $"{stored.Code}/{stored.Code}.md", bytes);
        return Task.CompletedTask;
    }

    protected override Task AddAsync(DocumentLibrary library, string fileName, string personEntraId, byte[] bytes)
    {
        store.Graph.As(personEntraId).Upload(store.Graph.Library(library.ToString()), fileName, bytes);
        return Task.CompletedTask;
    }

    protected override Task RemoveAsync(StoredVersion stored, string personEntraId)
    {
        store.Graph.As(personEntraId).Delete(store.Graph.Library(stored.Library.ToString()), $"{stored.Code}/{stored.Code}.md");
        return Task.CompletedTask;
    }
}
