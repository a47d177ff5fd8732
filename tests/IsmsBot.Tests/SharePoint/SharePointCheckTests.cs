using IsmsBot.Adapters.Graph;
using IsmsBot.Sandbox.Graph;

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
        { "majors only", new GraphSimulatorOptions { Libraries = [Three[0], Three[1] with { Versioning = Versioning.MajorOnly }, Three[2]] }, "Published: the library keeps no minor versions" },
        { "content approval", new GraphSimulatorOptions { Libraries = [Three[0], Three[1] with { ContentApproval = true }, Three[2]] }, "Published: the bot does not see a file that it has just written. Content approval is on" },
        { "a history that is locked", new GraphSimulatorOptions { Libraries = [Three[0], Three[1] with { VersionsMayGo = false }, Three[2]] }, "Published: SharePoint does not let the bot remove a single version" },
        { "no columns", new GraphSimulatorOptions { Libraries = [Three[0], Three[1], Three[2] with { Columns = [new ColumnSettings("Title")] }] }, "Records: the column DocPublication is missing" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task What_is_wrong_is_said_in_words(string mistake, GraphSimulatorOptions options, string words)
    {
        await using var store = await SharePointUnderTest.StartAsync(options);
        var findings = await SharePointCheck.RunAsync(store.Site(), default);
        Assert.True(findings.Any(finding => finding.Contains(words, StringComparison.Ordinal)), $"{mistake}: {string.Join(' ', findings)}");
    }
}
