using IsmsBot.Kernel.Documents;
using IsmsBot.Tests.Documents;

namespace IsmsBot.Tests.SharePoint;

public sealed class GraphDraftsTests : DraftsContract, IAsyncLifetime
{
    private SharePointUnderTest store = null!;

    public async Task InitializeAsync() => store = await SharePointUnderTest.StartAsync();

    public async Task DisposeAsync() => await store.DisposeAsync();

    protected override IDrafts Open() => store.Drafts();

    protected override Task EditAsync(DraftFile draft, string personEntraId, byte[] bytes) =>
        With(draft, (drive, path) => store.Graph.As(personEntraId, "Noor Vermeulen").Write(drive, path, bytes));

    protected override Task HoldAsync(DraftFile draft, string personEntraId) => With(draft, store.Graph.As(personEntraId, "Noor Vermeulen").CheckOut);

    protected override Task ReleaseAsync(DraftFile draft, string personEntraId) =>
        With(draft, store.Graph.As(personEntraId, "Noor Vermeulen").DiscardCheckOut);

    private Task With(DraftFile draft, Action<Sandbox.Graph.Store.Drive, string> work)
    {
        work(store.Graph.Library("Drafts"), $"{draft.Code}/{draft.Code} {draft.Version}.{draft.Format}");
        return Task.CompletedTask;
    }
}
