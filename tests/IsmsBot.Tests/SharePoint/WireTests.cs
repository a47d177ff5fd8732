using IsmsBot.Sandbox.Graph;
using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Tests.SharePoint;

/// <summary>What goes over the wire to SharePoint, and what does not.</summary>
public sealed class WireTests
{
    [Fact]
    public async Task The_token_goes_to_Graph_and_never_to_the_host_of_downloads_and_uploads()
    {
        await using var store = await SharePointUnderTest.StartAsync();
        await store.Documents().PublishAsync(SampleFiles.Word(filler: 5_000_000), default);
        var elsewhere = store.Graph.Journal.Requests.Where(request => request.Host == "localhost").ToList();
        Assert.Contains(elsewhere, request => request.Path.StartsWith("/download/", StringComparison.Ordinal));
        Assert.Contains(elsewhere, request => request.Path.StartsWith("/upload/", StringComparison.Ordinal));
        Assert.All(elsewhere, request => Assert.False(request.HasAuthorization));
        Assert.All(store.Graph.Journal.OfGraph, request => Assert.True(request.HasAuthorization));
    }

    [Fact]
    public async Task One_publication_has_one_request_id_and_the_next_has_another()
    {
        await using var store = await SharePointUnderTest.StartAsync();
        var documents = store.Documents();
        var ids = new List<string?>();
        foreach (var version in new[] { "1.0", "2.0" })
        {
            store.Graph.Journal.Clear();
            await Task.Run(() => documents.PublishAsync(SampleFiles.Word(version: version), default));
            ids.Add(Assert.Single(store.Graph.Journal.OfGraph.Select(request => request.ClientRequestId).Distinct()));
        }

        Assert.Equal(2, ids.Distinct().Count());
        Assert.All(ids, id => Assert.True(Guid.TryParse(id, out _)));
    }

    [Fact]
    public async Task Two_calls_of_one_flow_are_two_operations()
    {
        await using var store = await SharePointUnderTest.StartAsync();
        var documents = store.Documents();
        await documents.FindAsync("ISMS-POL-001", "1.0", default);
        await documents.FindAsync("ISMS-POL-001", "1.0", default);
        Assert.Equal(2, store.Graph.Journal.OfGraph.Select(request => request.ClientRequestId).Distinct().Count());
    }

    [Fact]
    public async Task One_token_serves_a_whole_publication()
    {
        await using var store = await SharePointUnderTest.StartAsync();
        await store.Documents().PublishAsync(SampleFiles.Word(), default);
        Assert.Equal(1, store.Graph.Tokens.Issued);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(0, true)]
    public async Task A_large_file_that_is_cut_off_in_the_middle_arrives_whole(int passing, bool afterProcessing)
    {
        await using var store = await SharePointUnderTest.StartAsync();
        var cut = afterProcessing ? Fault.Abort().AfterProcessing() : Fault.Abort();
        store.Graph.Faults.NextWhere(
            request => request.Method == "PUT" && request.Path.StartsWith("/upload/", StringComparison.Ordinal),
            [.. Enumerable.Repeat<Fault?>(null, passing), cut]);
        var request = SampleFiles.Word(filler: 12_000_000);
        var stored = await store.Documents().PublishAsync(request, default);
        Assert.Equal(Adapters.Graph.Fingerprint.Of(request.SourceBytes.Span), stored.SourceSha256);
        Assert.False(store.Graph.Faults.AreWaiting);
    }

    [Fact]
    public async Task What_only_reads_is_repeated_and_what_writes_is_not_sent_again_blindly()
    {
        await using var store = await SharePointUnderTest.StartAsync();
        store.Graph.Faults.NextWhere(request => request.Path.EndsWith("/checkin", StringComparison.Ordinal), Fault.Empty(504).AfterProcessing());
        store.Graph.Faults.NextWhere(
            request => request.Method == "GET" && request.Path.EndsWith("/versions", StringComparison.Ordinal), Fault.Empty(504), Fault.Abort());
        await store.Documents().PublishAsync(SampleFiles.Markdown(), default);
        var checkIns = store.Graph.Journal.OfGraph.Where(request => request.Path.EndsWith("/checkin", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, checkIns.Count);
        Assert.Equal([504, 204], checkIns.Select(request => request.Status));
    }

    [Fact]
    public async Task Without_the_grant_on_the_site_the_failure_says_so()
    {
        await using var store = await SharePointUnderTest.StartAsync(new GraphSimulatorOptions { SiteRole = null });
        var failure = await Assert.ThrowsAnyAsync<IOException>(() => store.Documents().PublishAsync(SampleFiles.Word(), default));
        Assert.Contains("403 accessDenied", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_that_is_not_there_is_named()
    {
        await using var store = await SharePointUnderTest.StartAsync(
            new GraphSimulatorOptions { Libraries = [new LibrarySettings("Drafts"), new LibrarySettings("Published")] });
        var failure = await Assert.ThrowsAnyAsync<IOException>(() => store.Documents().FindAsync("ISMS-POL-001", "1.0", default));
        Assert.Contains("no library called Records", failure.Message, StringComparison.Ordinal);
    }
}
