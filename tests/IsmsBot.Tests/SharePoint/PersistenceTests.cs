using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Graph;

namespace IsmsBot.Tests.SharePoint;

/// <summary>A simulated SharePoint with a folder is the same after a restart.</summary>
public sealed class PersistenceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ismsbot-sharepoint-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Documents_versions_and_the_journal_of_changes_survive_a_restart()
    {
        var options = new GraphSimulatorOptions { Folder = folder, RewritesOfficeFiles = true };
        StoredVersion first;
        await using (var store = await SharePointUnderTest.StartAsync(options))
        {
            first = await store.Documents().PublishAsync(SampleFiles.Word(), default);
            await store.Drafts().BeginAsync(
                new NewDraft("ISMS-POL-001", "2.0", "Policy", "en", SampleFiles.Docx("Draft."), "docx", "11111111-0000-4000-8000-000000000001"),
                default);
            await store.Drafts().PutAwayAsync("ISMS-POL-001", "2.0", default);
        }

        await using var again = await SharePointUnderTest.StartAsync(options);
        Assert.Equal(first, await again.Documents().FindAsync("ISMS-POL-001", "1.0", default));
        Assert.Equal(DocumentState.Intact, (await again.Documents().CheckAsync("ISMS-POL-001", "1.0", default)).State);
        Assert.Null(await again.Drafts().LookAsync("ISMS-POL-001", "2.0", default));
        Assert.Equal("1.1", (await again.Documents().PublishAsync(SampleFiles.Word(version: "1.1", text: "More."), default)).Version);
        Assert.Equal(
            ["1.0", "2.0"],
            again
                .File(DocumentLibrary.Published, "ISMS-POL-001/ISMS-POL-001.docx").Versions
                .Where(version => version.IsPublished)
                .Select(version => version.Id));
    }
}
