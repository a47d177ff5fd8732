using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Graph;
using Xunit.Abstractions;

namespace IsmsBot.Tests.SharePoint;

/// <summary>
/// SharePoint refuses queries that walk through more than 5,000 entries: with 5,001 documents every question of the bot is answered, and costs no
/// more than with one.
/// </summary>
public sealed class LargeLibraryTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Many = 5001;
    private const string Code = "ISMS-POL-001";

    private SharePointUnderTest store = null!;

    public async Task InitializeAsync()
    {
        store = await SharePointUnderTest.StartAsync();
        var app = new GraphPrincipal(store.Graph.Options.AppId, store.Graph.Options.AppName, IsApp: true);
        var bot = new Sandbox.Graph.Store.SharePointPerson(store.Graph.Site, app);
        foreach (var library in store.Graph.Site.Drives)
        {
            for (var number = 0; number < Many; number++)
            {
                bot.Upload(library, library.Settings.Name == "Records" ? $"Ledger/FILE{number:0000}.json" : $"FILE{number:0000}.md", [35]);
            }
        }
    }

    public async Task DisposeAsync() => await store.DisposeAsync();

    [Fact]
    public async Task Publishing_drafting_watching_and_disposing_go_on_and_ask_no_more_than_in_a_small_library()
    {
        var token = (await store.Watch().SinceAsync(null, default)).Token;
        var before = store.Graph.Journal.Requests.Count;
        var first = await store.Documents().PublishAsync(SampleFiles.Word(Code, "1.0", "One."), default);
        await store.Documents().PublishAsync(SampleFiles.Word(Code, "2.0", "Two."), default);
        Assert.Equal(first, await store.Documents().FindAsync(Code, "1.0", default));
        Assert.Equal(2, await store.Documents().HistoryAsync(Code, default).CountAsync());
        Assert.Equal(DocumentState.Intact, (await store.Documents().CheckAsync(Code, "2.0", default)).State);
        await store.Drafts()
            .BeginAsync(new NewDraft(Code, "3.0", "Policy", "en", "# Rules"u8.ToArray(), "md", "11111111-0000-4000-8000-000000000001"), default);
        Assert.NotNull(await store.Drafts().LookAsync(Code, "3.0", default));
        await store.Drafts().PutAwayAsync(Code, "3.0", default);

        store.Graph.As("11111111-0000-4000-8000-000000000003").Delete(store.Graph.Library("Published"), $"{Code}/{Code} 2.0.pdf");
        var seen = await store.Watch().SinceAsync(token, default);
        Assert.Equal((Code, ForeignChangeKind.Removed), (Assert.Single(seen.Changes).Code, seen.Changes[0].Kind));
        Assert.True(await store.Documents().DisposeOfAsync(Code, "1.0", default));
        var asked = store.Graph.Journal.Requests.Skip(before).ToList();
        output.WriteLine($"{asked.Count} requests, {asked.Sum(one => one.Units)} units.");
        Assert.True(asked.Count < 200, $"{asked.Count} requests");
        Assert.DoesNotContain(asked, one => one.Status is 400 && !one.Path.EndsWith("/content", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_watch_that_has_to_start_over_reads_the_pages_and_not_every_file()
    {
        await store.Documents().PublishAsync(SampleFiles.Word(Code, "1.0", "One."), default);
        var token = (await store.Watch().SinceAsync(null, default)).Token;
        store.Graph
            .As("11111111-0000-4000-8000-000000000003")
            .Write(store.Graph.Library("Published"), $"{Code}/{Code}.docx", SampleFiles.Word(Code, "1.0", "Else.").SourceBytes.ToArray());
        store.Graph.ForgetDeltaTokens();
        var before = store.Graph.Journal.Requests.Count;

        var seen = await store.Watch().SinceAsync(token, default);
        Assert.Contains(seen.Changes, change => change.Code == Code && change.Kind == ForeignChangeKind.Changed);
        Assert.True(store.Graph.Journal.Requests.Count - before < 150, $"{store.Graph.Journal.Requests.Count - before} requests");
    }
}
