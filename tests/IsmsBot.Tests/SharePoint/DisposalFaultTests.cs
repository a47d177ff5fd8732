using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Graph;
using IsmsBot.Sandbox.Teams;
using Xunit.Abstractions;

namespace IsmsBot.Tests.SharePoint;

/// <summary>Every request of one disposal is broken once, in turn: asked again, everything of the version is gone and nothing of the next.</summary>
public sealed class DisposalFaultTests(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly Dictionary<string, Fault> Ways = new()
    {
        ["refused with 500"] = Fault.Error(500, "generalException", "Something went wrong."),
        ["done and answered with 500"] = Fault.Error(500, "generalException", "Something went wrong.").AfterProcessing(),
        ["connection cut"] = Fault.Abort(),
        ["done and the connection cut"] = Fault.Abort().AfterProcessing(),
    };

    private SharePointUnderTest store = null!;

    public static TheoryData<string> Names => [.. Ways.Keys];

    public async Task InitializeAsync() => store = await SharePointUnderTest.StartAsync(new GraphSimulatorOptions { RewritesOfficeFiles = true });

    public async Task DisposeAsync() => await store.DisposeAsync();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_disposal_that_broke_off_is_finished_by_the_next(string way)
    {
        var number = 0;
        for (var isReached = true; isReached; number++)
        {
            var code = $"ISMS-POL-{number:000}";
            await store.Documents().PublishAsync(SampleFiles.Word(code, "1.0", "Edition 1."), default);
            var kept = await store.Documents().PublishAsync(SampleFiles.Word(code, "2.0", "Edition 2."), default);
            var stores = store.Documents();
            store.Graph.Faults.After(number, Ways[way]);
            try
            {
                await stores.DisposeOfAsync(code, "1.0", default);
            }
            catch (IOException)
            {
                await store.Documents().DisposeOfAsync(code, "1.0", default);
            }

            isReached = !store.Graph.Faults.AreWaiting;
            store.Graph.Faults.Clear();
            Assert.Equal("2.0", Assert.Single(store.File(DocumentLibrary.Published, $"{code}/{code}.docx").Versions).Id);
            Assert.Equal(
                [$"{code}.docx", $"{code} 2.0.pdf"],
                store.Graph
                    .Library("Published").Items
                    .Where(item => !item.IsFolder && item.Name.StartsWith(code, StringComparison.Ordinal))
                    .Select(item => item.Name));
            Assert.DoesNotContain(store.Graph.Library("Records").Items, item => item.Path == $"Ledger/{code}/1.0 source.docx");
            Assert.Equal(kept, await store.Documents().FindAsync(code, "2.0", default));
            Assert.Equal(DocumentState.Intact, (await store.Documents().CheckAsync(code, "2.0", default)).State);
        }

        output.WriteLine($"{way}: {number - 1} requests broken one by one.");
        Assert.True(number > 8, $"Only {number} requests were broken.");
    }
}
