using System.Security.Cryptography;
using System.Text;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Tests.Documents;

/// <summary>
/// What every document store promises. A store that rewrites what it is sent may have other fingerprints than the bytes
/// offered; what it gives back must have the fingerprints it told.
/// </summary>
public abstract class DocumentsContract
{
    private static CancellationToken Go => CancellationToken.None;

    /// <summary>A new store over the same place, as after a restart.</summary>
    protected abstract IDocuments Open();

    /// <summary>Changes stored bytes behind the back of the store.</summary>
    protected abstract Task SpoilAsync(StoredVersion stored, Rendition rendition);

    /// <summary>Removes a stored file behind the back of the store.</summary>
    protected abstract Task LoseAsync(StoredVersion stored, Rendition rendition);

    protected static PublishRequest Policy(string version = "1.0", string text = "# Rules\n\nBe kind to data.") => new(
        DocumentLibrary.Published, "ISMS-POL-001", version, "Information security policy", "en", Encoding.UTF8.GetBytes(text), "md",
        new Identification("Devon Achterberg", "Marit Oosterveld", "Devon Achterberg", "Internal", new DateOnly(2026, 10, 12), "First edition."));

    [Fact]
    public async Task A_published_version_is_found_again_after_a_restart()
    {
        var stored = await Open().PublishAsync(Policy(), Go);
        Assert.Equal(stored, await Open().FindAsync("ISMS-POL-001", "1.0", Go));
        Assert.Equal(("ISMS-POL-001", "1.0", DocumentLibrary.Published, "en"), (stored.Code, stored.Version, stored.Library, stored.Language));
    }

    [Theory]
    [InlineData(Rendition.Source)]
    [InlineData(Rendition.Pdf)]
    public async Task The_fingerprint_is_that_of_the_bytes_given_back(Rendition rendition)
    {
        var stored = await Open().PublishAsync(Policy(), Go);
        var bytes = await ReadAsync(stored, rendition);
        Assert.Equal(rendition == Rendition.Pdf ? stored.PdfSha256 : stored.SourceSha256, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.True(rendition == Rendition.Source || bytes.Length == stored.PdfSize);
    }

    [Fact]
    public async Task Publishing_again_with_the_same_bytes_returns_the_stored_version()
    {
        var first = await Open().PublishAsync(Policy(), Go);
        var again = await Open().PublishAsync(Policy() with { Title = "Another title" }, Go);
        Assert.Equal(first, again);
        Assert.Single(await HistoryAsync());
    }

    [Fact]
    public async Task Publishing_other_bytes_under_a_taken_label_is_a_conflict_and_changes_nothing()
    {
        var first = await Open().PublishAsync(Policy(), Go);
        var conflict = await Assert.ThrowsAsync<DocumentConflict>(() => Open().PublishAsync(Policy(text: "# Other rules"), Go));
        Assert.Contains("ISMS-POL-001 1.0 is already stored", conflict.Message, StringComparison.Ordinal);
        Assert.Equal(first, await Open().FindAsync("ISMS-POL-001", "1.0", Go));
    }

    [Fact]
    public async Task A_label_taken_in_one_library_is_taken_in_all()
    {
        await Open().PublishAsync(Policy(), Go);
        await Assert.ThrowsAsync<DocumentConflict>(() => Open().PublishAsync(Policy() with { Library = DocumentLibrary.Records }, Go));
    }

    [Fact]
    public async Task What_is_disposed_of_is_gone_for_good_and_its_neighbours_stay()
    {
        await Open().PublishAsync(Policy(), Go);
        var second = await Open().PublishAsync(Policy("2.0", "# Rules\n\nBe kinder."), Go);
        Assert.True(await Open().DisposeOfAsync("ISMS-POL-001", "1.0", Go));
        Assert.True(await Open().DisposeOfAsync("ISMS-POL-001", "1.0", Go));

        Assert.Null(await Open().FindAsync("ISMS-POL-001", "1.0", Go));
        Assert.Null(await Open().OpenAsync("ISMS-POL-001", "1.0", Rendition.Source, Go));
        Assert.Null(await Open().OpenAsync("ISMS-POL-001", "1.0", Rendition.Pdf, Go));
        Assert.Equal([second], await HistoryAsync());
        Assert.Equal(DocumentState.Intact, (await Open().CheckAsync("ISMS-POL-001", "2.0", Go)).State);
        var check = await Open().CheckAsync("ISMS-POL-001", "1.0", Go);
        Assert.Equal(DocumentState.Missing, check.State);
        await Assert.ThrowsAsync<DocumentConflict>(() => Open().PublishAsync(Policy(), Go));
    }

    [Fact]
    public async Task The_last_version_of_a_document_can_be_disposed_of_when_the_earlier_ones_are()
    {
        await Open().PublishAsync(Policy(), Go);
        await Open().PublishAsync(Policy("2.0", "# Rules\n\nBe kinder."), Go);
        await Open().DisposeOfAsync("ISMS-POL-001", "1.0", Go);
        await Open().DisposeOfAsync("ISMS-POL-001", "2.0", Go);
        Assert.Empty(await HistoryAsync());
        await Open().PublishAsync(Policy("3.0", "# Rules\n\nBe kindest."), Go);
        Assert.Single(await HistoryAsync());
    }

    [Fact]
    public async Task What_was_never_stored_is_nothing_to_dispose_of() => Assert.False(await Open().DisposeOfAsync("ISMS-POL-009", "1.0", Go));

    [Fact]
    public async Task Ten_publications_at_once_end_with_one_version()
    {
        var store = Open();
        var stored = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => store.PublishAsync(Policy(), Go))));
        Assert.Single(stored.Distinct());
        Assert.Single(await HistoryAsync());
    }

    [Fact]
    public async Task Rivals_with_other_bytes_at_once_leave_one_winner_and_clear_conflicts()
    {
        var store = Open();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Task.Run(async () =>
        {
            try
            {
                return (await store.PublishAsync(Policy(text: $"# Rules {number}"), Go)).SourceSha256;
            }
            catch (DocumentConflict)
            {
                return "conflict";
            }
        })));
        Assert.Equal(5, outcomes.Count(outcome => outcome == "conflict"));
        Assert.Equal(DocumentState.Intact, (await Open().CheckAsync("ISMS-POL-001", "1.0", Go)).State);
    }

    [Fact]
    public async Task History_gives_the_oldest_label_first_and_drafts_before_their_version()
    {
        foreach (var label in new[] { "10.0", "2.0", "1.0" })
        {
            await Open().PublishAsync(Policy(label), Go);
        }

        await Open().PublishAsync(Policy("2.0-d1") with { Library = DocumentLibrary.Drafts }, Go);
        Assert.Equal(["1.0", "2.0-d1", "2.0", "10.0"], (await HistoryAsync()).Select(one => one.Version));
    }

    [Fact]
    public async Task What_was_never_stored_is_null_and_missing()
    {
        Assert.Null(await Open().FindAsync("ISMS-POL-001", "9.0", Go));
        Assert.Null(await Open().OpenAsync("ISMS-POL-001", "9.0", Rendition.Pdf, Go));
        Assert.Empty(await HistoryAsync());
        Assert.Equal(DocumentState.Missing, (await Open().CheckAsync("ISMS-POL-001", "9.0", Go)).State);
    }

    [Theory]
    [InlineData(Rendition.Source)]
    [InlineData(Rendition.Pdf)]
    public async Task A_check_finds_changed_and_lost_files(Rendition rendition)
    {
        var changed = await Open().PublishAsync(Policy(), Go);
        var lost = await Open().PublishAsync(Policy("2.0"), Go);
        var untouched = await Open().PublishAsync(Policy("3.0"), Go);
        await SpoilAsync(changed, rendition);
        await LoseAsync(lost, rendition);

        var check = await Open().CheckAsync(changed.Code, changed.Version, Go);
        Assert.Equal(DocumentState.Changed, check.State);
        Assert.NotEqual(
            rendition == Rendition.Pdf ? changed.PdfSha256 : changed.SourceSha256,
            rendition == Rendition.Pdf ? check.FoundPdfSha256 : check.FoundSourceSha256);
        Assert.Equal(DocumentState.Missing, (await Open().CheckAsync(lost.Code, lost.Version, Go)).State);
        Assert.Equal(DocumentState.Intact, (await Open().CheckAsync(untouched.Code, untouched.Version, Go)).State);
    }

    protected async Task<List<StoredVersion>> HistoryAsync() => await Open().HistoryAsync("ISMS-POL-001", Go).ToListAsync();

    private async Task<byte[]> ReadAsync(StoredVersion stored, Rendition rendition)
    {
        await using var content = await Open().OpenAsync(stored.Code, stored.Version, rendition, Go);
        using var bytes = new MemoryStream();
        await Assert.IsType<Stream>(content, exactMatch: false).CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
