using IsmsBot.Adapters.Graph;
using IsmsBot.Adapters.Settings;
using IsmsBot.Sandbox.Graph;
using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Tests.SharePoint;

/// <summary>The command check-sharepoint, against sites that an administrator got wrong.</summary>
public sealed class SharePointCheckTests
{
    private static readonly LibrarySettings[] Three = [new("Drafts"), new("Published"), new("Records")];

    [Fact]
    public async Task A_site_that_is_right_has_no_findings_and_keeps_nothing_of_the_check()
    {
        await using var store = await SharePointUnderTest.StartAsync();
        Assert.Empty(await SharePointCheck.RunAsync(store.Site(), default));
        Assert.Empty(store.Graph.Site.Drives.SelectMany(drive => drive.Items));
        Assert.Empty(await SharePointCheck.RunAsync(store.Site(), default));
    }

    public static TheoryData<string, GraphSimulatorOptions, string> Mistakes => new()
    {
        { "no grant", new GraphSimulatorOptions { SiteRole = null }, "an administrator grants" },
        { "only reading", new GraphSimulatorOptions { SiteRole = "read" }, "The bot may not write here" },
        { "no library", new GraphSimulatorOptions { Libraries = [Three[0], Three[1]] }, "has no library called Records" },
        {
            "majors only",
            new GraphSimulatorOptions { Libraries = [Three[0], Three[1] with { Versioning = Versioning.MajorOnly }, Three[2]] },
            "Published: the library keeps no minor versions"
        },
        {
            "check-out demanded",
            new GraphSimulatorOptions { Libraries = [Three[0] with { RequiresCheckOut = true }, Three[1], Three[2]] },
            "Drafts: the library demands a check-out for every change"
        },
        {
            "content approval",
            new GraphSimulatorOptions { Libraries = [Three[0], Three[1] with { ContentApproval = true }, Three[2]] },
            "Published: the bot does not see a file that it has just written. Content approval is on"
        },
        {
            "a history that is locked",
            new GraphSimulatorOptions { Libraries = [Three[0], Three[1] with { VersionsMayGo = false }, Three[2]] },
            "Published: SharePoint does not let the bot remove a single version"
        },
        {
            "no columns",
            new GraphSimulatorOptions { Libraries = [Three[0], Three[1], Three[2] with { Columns = [new ColumnSettings("Title")] }] },
            "Records: the column DocPublication is missing"
        },
    };

    [Fact]
    public async Task Settings_that_do_not_fit_the_site_are_said_in_words()
    {
        await using var store = await SharePointUnderTest.StartAsync();
        Assert.Contains(
            "The bot gets no token.", Assert.Single(await FindingsAsync(store, store.Settings(secret: "wrong"))), StringComparison.Ordinal);
        Assert.All(
            await FindingsAsync(store, store.Settings(site: "brackwater.sharepoint.com/sites/other")),
            finding => Assert.Contains("The site or the library is not there", finding, StringComparison.Ordinal));
        Assert.All(
            await FindingsAsync(store, store.Settings(records: "Evidence")),
            finding => Assert.Contains("has no library called Evidence", finding, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_check_in_that_makes_no_major_version_and_a_service_that_is_down_are_said_in_words()
    {
        await using var store = await SharePointUnderTest.StartAsync();
        store.Graph.Faults
            .Always(request => request.Path.EndsWith("/checkin", StringComparison.Ordinal), new Fault(FaultKind.Answer) { Status = 204 });
        Assert.All(
            await SharePointCheck.RunAsync(store.Site(), default),
            finding => Assert.Contains("a check-in as published made version 0.1 and no major one", finding, StringComparison.Ordinal));
        store.Graph.Faults.Clear();
        store.Graph.Faults.Always(
            request => request.Path.EndsWith("/checkout", StringComparison.Ordinal), Fault.Error(507, "quotaLimitReached", "The site is full."));
        Assert.All(
            await SharePointCheck.RunAsync(store.Site(), default),
            finding => Assert.Contains(
                "It does not work. SharePoint refused: HTTP 507 quotaLimitReached The site is full.", finding, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_application_that_SharePoint_knows_by_another_id_is_said_in_words()
    {
        await using var store = await SharePointUnderTest.StartAsync();
        store.Graph.Faults.Always(request => request.Path.EndsWith("/versions", StringComparison.Ordinal), new Fault(FaultKind.Answer)
        {
            Status = 200,
            Body = """{"value":[{"id":"0.1","lastModifiedDateTime":"2026-11-16T09:00:00Z","lastModifiedBy":{"application":{"id":"99999999-0000-4000-8000-000000000009"}},"fields":{}}]}""",
        });
        Assert.All(
            await SharePointCheck.RunAsync(store.Site(), default),
            finding => Assert.Contains(
                "SharePoint names the bot 99999999-0000-4000-8000-000000000009, which is not what Isms:SharePoint:AppId says",
                finding,
                StringComparison.Ordinal));
    }

    private static Task<IReadOnlyList<string>> FindingsAsync(SharePointUnderTest store, SharePointSettings other) =>
        SharePointCheck.RunAsync(store.Site(other), default);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task What_is_wrong_is_said_in_words(string mistake, GraphSimulatorOptions options, string words)
    {
        await using var store = await SharePointUnderTest.StartAsync(options);
        var findings = await SharePointCheck.RunAsync(store.Site(), default);
        Assert.True(findings.Any(finding => finding.Contains(words, StringComparison.Ordinal)), $"{mistake}: {string.Join(' ', findings)}");
    }
}
