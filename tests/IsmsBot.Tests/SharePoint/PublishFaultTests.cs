using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Graph;
using IsmsBot.Sandbox.Teams;
using Xunit.Abstractions;

namespace IsmsBot.Tests.SharePoint;

/// <summary>
/// Every request of one publication is broken once, in turn. Whatever broke, the caller publishes again at most once and then it is right.
/// </summary>
public sealed class PublishFaultTests(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly Dictionary<string, Fault> Ways = new()
    {
        ["refused with 500"] = Fault.Error(500, "generalException", "Something went wrong."),
        ["done and answered with 500"] = Fault.Error(500, "generalException", "Something went wrong.").AfterProcessing(),
        ["connection cut"] = Fault.Abort(),
        ["done and the connection cut"] = Fault.Abort().AfterProcessing(),
        ["a page of a gateway"] = Fault.Html(503),
        ["done and answered with a page"] = Fault.Html(502).AfterProcessing(),
        ["done and answered with nothing"] = Fault.Empty(504).AfterProcessing(),
        ["done and answered with half a word"] = new Fault(FaultKind.Answer) { Status = 200, Body = "{\"id\":" } with { IsAfterProcessing = true },
        ["throttled"] = Fault.Throttled() with { RetryAfter = "0.05" },
        ["throttled with 503"] = Fault.Error(503, "serviceNotAvailable", "Try later.") with { RetryAfter = "0" },
    };

    private SharePointUnderTest store = null!;

    public static TheoryData<string> Names => [.. Ways.Keys];

    public async Task InitializeAsync() => store = await SharePointUnderTest.StartAsync(new GraphSimulatorOptions { RewritesOfficeFiles = true });

    public async Task DisposeAsync() => await store.DisposeAsync();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_first_publication_ends_with_one_version(string way) => await BreakEachAsync(way, versionsBefore: 0);

    [Theory]
    [InlineData("refused with 500")]
    [InlineData("done and answered with 500")]
    [InlineData("connection cut")]
    [InlineData("done and the connection cut")]
    [InlineData("done and answered with half a word")]
    public async Task A_later_publication_ends_with_one_more(string way) => await BreakEachAsync(way, versionsBefore: 1);

    private async Task BreakEachAsync(string way, int versionsBefore)
    {
        var (number, thrown) = (0, 0);
        for (var isReached = true; isReached; number++)
        {
            var code = $"ISMS-POL-{number:000}";
            for (var earlier = 1; earlier <= versionsBefore; earlier++)
            {
                await store.Documents().PublishAsync(SampleFiles.Word(code, $"{earlier}.0", $"Edition {earlier}."), default);
            }

            var request = SampleFiles.Word(code, $"{versionsBefore + 1}.0", "Be kind to data.");
            var stores = store.Documents();
            store.Graph.Faults.After(number, Ways[way]);
            StoredVersion stored;
            try
            {
                stored = await stores.PublishAsync(request, default);
            }
            catch (IOException)
            {
                thrown++;
                stored = await store.Documents().PublishAsync(request, default);
            }

            isReached = !store.Graph.Faults.AreWaiting;
            store.Graph.Faults.Clear();
            await IsRightAsync(stored, request, versionsBefore + 1);
        }

        output.WriteLine($"{way}: {number - 1} requests broken one by one; {thrown} publications had to be asked for again.");
        Assert.True(number > 20, $"Only {number} requests were broken.");
    }

    private async Task IsRightAsync(StoredVersion stored, PublishRequest request, int versions)
    {
        var source = store.File(DocumentLibrary.Published, $"{stored.Code}/{stored.Code}.docx");
        Assert.Null(source.CheckedOutBy);
        Assert.Equal(versions, source.Versions.Count(version => version.IsPublished));
        Assert.Equal((versions, 0), (source.Current.Major, source.Current.Minor));
        Assert.Equal(stored.SourceSha256, source.Current.Sha256);
        Assert.Equal(
            (stored.Code, stored.Version, request.Title, "Marit Oosterveld"),
            (Field("DocId"), Field("DocVersion"), Field("DocTitle"), Field("DocApprover")));
        var pdf = store.File(DocumentLibrary.Published, $"{stored.Code}/{stored.Code} {stored.Version}.pdf");
        Assert.Equal(stored.PdfSha256, Assert.Single(pdf.Versions, version => version.IsPublished).Sha256);
        Assert.Equal(stored, await store.Documents().PublishAsync(request, default));
        Assert.Equal(DocumentState.Intact, (await store.Documents().CheckAsync(stored.Code, stored.Version, default)).State);

        string? Field(string name) => (string?)source.Current.Fields.GetValueOrDefault(name);
    }
}
