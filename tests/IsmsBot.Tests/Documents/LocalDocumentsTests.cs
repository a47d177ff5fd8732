using IsmsBot.Adapters.Local;
using IsmsBot.Adapters.Pdf;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Tests.Documents;

public sealed class LocalDocumentsTests : DocumentsContract, IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("documents-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    protected override IDocuments Open() => new LocalDocuments(root, "http://localhost:3978/documents/", new PdfPages(), TimeProvider.System);

    protected override async Task SpoilAsync(StoredVersion stored, Rendition rendition)
    {
        var file = FileOf(stored, rendition);
        File.SetAttributes(file, FileAttributes.Normal);
        await File.AppendAllTextAsync(file, " and more");
    }

    protected override Task LoseAsync(StoredVersion stored, Rendition rendition)
    {
        File.Delete(FileOf(stored, rendition));
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Stored_files_are_read_only_and_lie_in_library_code_and_version()
    {
        await Open().PublishAsync(Policy(), default);
        var files = Directory.GetFiles(Path.Combine(root, "Published", "ISMS-POL-001", "1.0"));
        Assert.Equal(["document.pdf", "source.md", "version.json"], files.Select(Path.GetFileName).Order());
        Assert.All(files, file => Assert.True(File.GetAttributes(file).HasFlag(FileAttributes.ReadOnly)));
    }

    [Fact]
    public async Task The_address_leads_to_the_page_and_a_format_without_a_pdf_leads_to_its_source()
    {
        Assert.Equal("http://localhost:3978/documents/ISMS-POL-001/1.0/pdf", (await Open().PublishAsync(Policy(), default)).Url);
        var plain = await Open().PublishAsync(Policy("2.0") with { SourceFormat = "txt" }, default);
        Assert.Equal(("http://localhost:3978/documents/ISMS-POL-001/2.0/source", null, 0), (plain.Url, plain.PdfSha256, plain.PdfSize));
        Assert.Equal(DocumentState.Intact, (await Open().CheckAsync("ISMS-POL-001", "2.0", default)).State);
    }

    [Theory]
    [InlineData()]
    [InlineData("source.md")]
    [InlineData("source.md", "document.pdf")]
    [InlineData("source.md", "document.pdf", "version.json")]
    public async Task A_crash_before_the_rename_leaves_no_version_and_hinders_nobody(params string[] written)
    {
        var whole = await Open().PublishAsync(Policy("9.0"), default);
        var left = Directory.CreateDirectory(Path.Combine(root, "Published", "ISMS-POL-001", ".incoming-0199"));
        foreach (var name in written)
        {
            File.Copy(Path.Combine(root, "Published", "ISMS-POL-001", "9.0", name), Path.Combine(left.FullName, name));
        }

        Assert.Equal([whole], await HistoryAsync());
        Assert.Null(await Open().FindAsync("ISMS-POL-001", "1.0", default));
        await Open().PublishAsync(Policy(), default);
        Assert.Equal(["1.0", "9.0"], (await HistoryAsync()).Select(one => one.Version));
        Assert.True(left.Exists);
    }

    [Fact]
    public async Task What_a_crash_left_behind_goes_when_it_is_old()
    {
        var left = Directory.CreateDirectory(Path.Combine(root, "Published", "ISMS-POL-001", ".incoming-0199"));
        var file = Path.Combine(left.FullName, "source.md");
        await File.WriteAllTextAsync(file, "half a te");
        File.SetAttributes(file, FileAttributes.ReadOnly);
        left.LastWriteTimeUtc = left.LastWriteTimeUtc.AddHours(-2);
        await Open().PublishAsync(Policy(), default);
        Assert.False(Directory.Exists(left.FullName));
    }

    [Fact]
    public async Task A_publication_that_fails_half_way_leaves_nothing()
    {
        await Assert.ThrowsAsync<InvalidDocument>(() => Open().PublishAsync(Policy(text: "A character no font has: \U0001F680"), default));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Open().PublishAsync(Policy(), new CancellationToken(canceled: true)));
        Assert.Empty(Directory.GetFiles(root, "*", SearchOption.AllDirectories));
        Assert.Equal("1.0", (await Open().PublishAsync(Policy(), default)).Version);
    }

    [Fact]
    public async Task Two_processes_that_publish_the_same_version_end_with_one()
    {
        var stored = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Open().PublishAsync(Policy(), default))));
        Assert.Single(stored.Select(one => one.StoredAt).Distinct());
        Assert.Single(Directory.GetDirectories(Path.Combine(root, "Published", "ISMS-POL-001")));
    }

    [Fact]
    public async Task A_changed_record_file_is_found_and_never_believed()
    {
        await Open().PublishAsync(Policy(), default);
        await Open().PublishAsync(Policy("2.0"), default);
        var record = Path.Combine(root, "Published", "ISMS-POL-001", "1.0", "version.json");
        File.SetAttributes(record, FileAttributes.Normal);
        File.Copy(Path.Combine(root, "Published", "ISMS-POL-001", "2.0", "version.json"), record, overwrite: true);
        Assert.Equal(DocumentState.Changed, (await Open().CheckAsync("ISMS-POL-001", "1.0", default)).State);

        File.SetAttributes(record, FileAttributes.Normal);
        await File.WriteAllTextAsync(record, "{}");
        Assert.Equal(DocumentState.Changed, (await Open().CheckAsync("ISMS-POL-001", "1.0", default)).State);
        await Assert.ThrowsAsync<IOException>(() => Open().FindAsync("ISMS-POL-001", "1.0", default));
    }

    [Fact]
    public async Task A_folder_that_is_a_link_is_refused()
    {
        var elsewhere = Directory.CreateDirectory(Path.Combine(root, "elsewhere")).FullName;
        Directory.CreateDirectory(Path.Combine(root, "Published"));
        Directory.CreateSymbolicLink(Path.Combine(root, "Published", "ISMS-POL-001"), elsewhere);
        await Assert.ThrowsAsync<IOException>(() => Open().PublishAsync(Policy(), default));
        Assert.Empty(Directory.GetFileSystemEntries(elsewhere));
    }

    private string FileOf(StoredVersion stored, Rendition rendition) =>
        Path.Combine(root, stored.Library.ToString(), stored.Code, stored.Version, rendition == Rendition.Pdf ? "document.pdf" : "source.md");
}
