using System.Text;
using IsmsBot.Adapters.Local;
using IsmsBot.Adapters.Pdf;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Tests.Documents;

/// <summary>The local watch sees what people do in the folders and not what the bot does.</summary>
public sealed class LocalDocumentWatchTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("watch-").FullName;

    private LocalDocuments Documents => new(root, "http://localhost:3978/documents/", new PdfPages(), TimeProvider.System);

    private LocalDocumentWatch Watch => new(root, Documents);

    private string Pdf => Path.Combine(root, "Published", "ISMS-POL-001", "1.0", "document.pdf");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task The_first_look_reports_nothing_and_publications_are_never_reported()
    {
        await PublishAsync("1.0");
        var first = await Watch.SinceAsync(null, CancellationToken.None);
        await PublishAsync("2.0");

        Assert.Empty(first.Changes);
        Assert.Empty((await Watch.SinceAsync(first.Token, CancellationToken.None)).Changes);
    }

    [Fact]
    public async Task A_file_that_was_overwritten_is_reported_once_and_can_be_put_back()
    {
        var stored = await PublishAsync("1.0");
        var start = await Watch.SinceAsync(null, CancellationToken.None);
        Spoil();

        var seen = await Watch.SinceAsync(start.Token, CancellationToken.None);
        var change = Assert.Single(seen.Changes);
        Assert.Equal((ForeignChangeKind.Changed, "ISMS-POL-001", "document.pdf"), (change.Kind, change.Code, change.FileName));
        Assert.Empty((await Watch.SinceAsync(seen.Token, CancellationToken.None)).Changes);

        Assert.Equal(stored, await Watch.RestoreAsync("ISMS-POL-001", "1.0", CancellationToken.None));
        Assert.Equal(DocumentState.Intact, (await Documents.CheckAsync("ISMS-POL-001", "1.0", CancellationToken.None)).State);
        Assert.Empty((await Watch.SinceAsync(seen.Token, CancellationToken.None)).Changes);
    }

    [Fact]
    public async Task A_removed_and_an_added_file_are_reported_and_a_removed_version_comes_back()
    {
        await PublishAsync("1.0");
        var start = await Watch.SinceAsync(null, CancellationToken.None);
        File.SetAttributes(Pdf, FileAttributes.Normal);
        File.Delete(Pdf);
        await File.WriteAllTextAsync(Path.Combine(root, "Published", "ISMS-POL-001", "notes.txt"), "mine");

        var seen = await Watch.SinceAsync(start.Token, CancellationToken.None);
        Assert.Equal([ForeignChangeKind.Added, ForeignChangeKind.Removed], seen.Changes.Select(c => c.Kind).Order());
        await Watch.RestoreAsync("ISMS-POL-001", "1.0", CancellationToken.None);
        Assert.Equal(DocumentState.Intact, (await Documents.CheckAsync("ISMS-POL-001", "1.0", CancellationToken.None)).State);
    }

    [Fact]
    public async Task A_token_of_somebody_else_starts_over() =>
        Assert.Empty((await Watch.SinceAsync("delta?token=1", CancellationToken.None)).Changes);

    private void Spoil()
    {
        File.SetAttributes(Pdf, FileAttributes.Normal);
        File.AppendAllText(Pdf, " and more");
    }

    private Task<StoredVersion> PublishAsync(string version) => Documents.PublishAsync(
        new PublishRequest(
            DocumentLibrary.Published, "ISMS-POL-001", version, "Information security policy", "en", Encoding.UTF8.GetBytes("# Rules " + version),
            "md",
            new Identification("Devon", "Marit", "Devon", "Internal", new DateOnly(2026, 11, 16), "New.")),
        CancellationToken.None);
}
