using System.Text;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Tests.Documents;

/// <summary>What every watch over published documents promises. The hooks stand for people who change the store itself, past the bot.</summary>
public abstract class WatchContract
{
    protected const string Intruder = "11111111-0000-4000-8000-000000000003";

    protected static CancellationToken Go => CancellationToken.None;

    /// <summary>A new store over the same place, as after a restart.</summary>
    protected abstract IDocuments Documents();

    /// <summary>A new watch over the same place, as after a restart.</summary>
    protected abstract IDocumentWatch Watch();

    /// <summary>A person writes other bytes over the source of a stored version, which is the newest of its document.</summary>
    protected abstract Task ChangeAsync(StoredVersion stored, string personEntraId, byte[] bytes);

    /// <summary>A person puts a file of their own into a library.</summary>
    protected abstract Task AddAsync(DocumentLibrary library, string fileName, string personEntraId, byte[] bytes);

    /// <summary>A person removes the source of a stored version.</summary>
    protected abstract Task RemoveAsync(StoredVersion stored, string personEntraId);

    protected static PublishRequest Policy(string version = "1.0", DocumentLibrary library = DocumentLibrary.Published) => new(
        library, "ISMS-POL-001", version, "Information security policy", "en", Bytes($"# Rules {version}"), "md",
        new Identification("Devon Achterberg", "Marit Oosterveld", "Devon Achterberg", "Internal", new DateOnly(2026, 10, 12), "First edition."));

    protected static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    [Fact]
    public async Task The_first_look_reports_nothing_and_only_starts()
    {
        var stored = await Documents().PublishAsync(Policy(), Go);
        await ChangeAsync(stored, Intruder, Bytes("# Other rules"));
        var first = await Watch().SinceAsync(null, Go);
        Assert.Empty(first.Changes);
        Assert.Empty((await Watch().SinceAsync(first.Token, Go)).Changes);
    }

    [Fact]
    public async Task What_the_bot_publishes_is_not_reported()
    {
        var token = await StartAsync();
        await Documents().PublishAsync(Policy(), Go);
        await Documents().PublishAsync(Policy("2.0"), Go);
        await Documents().PublishAsync(Policy("2.1", DocumentLibrary.Records), Go);
        Assert.Empty((await Watch().SinceAsync(token, Go)).Changes);
    }

    [Fact]
    public async Task What_the_bot_disposes_of_is_not_reported()
    {
        await Documents().PublishAsync(Policy(), Go);
        await Documents().PublishAsync(Policy("2.0"), Go);
        var token = await StartAsync();
        await Documents().DisposeOfAsync("ISMS-POL-001", "1.0", Go);
        var first = await Watch().SinceAsync(token, Go);
        await Documents().DisposeOfAsync("ISMS-POL-001", "2.0", Go);
        Assert.Empty(first.Changes);
        Assert.Empty((await Watch().SinceAsync(first.Token, Go)).Changes);
    }

    [Theory]
    [InlineData(DocumentLibrary.Published)]
    [InlineData(DocumentLibrary.Records)]
    public async Task Other_bytes_are_reported_once_with_who_and_when(DocumentLibrary library)
    {
        var stored = await Documents().PublishAsync(Policy("1.0", library), Go);
        var token = await StartAsync();
        await ChangeAsync(stored, Intruder, Bytes("# Other rules"));
        var look = await Watch().SinceAsync(token, Go);
        var change = Assert.Single(look.Changes);
        Assert.Equal((library, "ISMS-POL-001", ForeignChangeKind.Changed, Intruder), (change.Library, change.Code, change.Kind, change.ByEntraId));
        Assert.True(change.At >= stored.StoredAt.AddSeconds(-1));
        Assert.NotEmpty(change.FileName);
        Assert.NotEmpty(change.StoreVersionId);
        Assert.Empty((await Watch().SinceAsync(look.Token, Go)).Changes);
    }

    [Fact]
    public async Task What_lies_in_place_of_a_stored_version_can_be_opened_whoever_put_it_there()
    {
        var stored = await Documents().PublishAsync(Policy(), Go);
        Assert.Equal(Bytes("# Rules 1.0"), await FoundAsync());
        await ChangeAsync(stored, Intruder, Bytes("# Other rules"));
        Assert.Equal(Bytes("# Other rules"), await FoundAsync());
        Assert.Null(await Watch().OpenFoundAsync("ISMS-POL-001", "9.0", Go));
    }

    private async Task<byte[]> FoundAsync()
    {
        await using var file = await Watch().OpenFoundAsync("ISMS-POL-001", "1.0", Go);
        using var bytes = new MemoryStream();
        await file!.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    [Fact]
    public async Task Two_changes_are_two_reports_with_two_keys_the_oldest_first()
    {
        var stored = await Documents().PublishAsync(Policy(), Go);
        var token = await StartAsync();
        await ChangeAsync(stored, Intruder, Bytes("# Other rules"));
        var first = await Watch().SinceAsync(token, Go);
        await ChangeAsync(stored, Intruder, Bytes("# Others again"));
        var second = Assert.Single((await Watch().SinceAsync(first.Token, Go)).Changes);
        Assert.NotEqual(Assert.Single(first.Changes).StoreVersionId, second.StoreVersionId);
        Assert.Equal(first.Changes[0].ItemId, second.ItemId);
        Assert.True(first.Changes[0].At <= second.At);
    }

    [Fact]
    public async Task Asking_again_with_the_same_token_repeats_the_same_changes()
    {
        var stored = await Documents().PublishAsync(Policy(), Go);
        var token = await StartAsync();
        await ChangeAsync(stored, Intruder, Bytes("# Other rules"));
        var first = await Watch().SinceAsync(token, Go);
        Assert.Equal(first.Changes, (await Watch().SinceAsync(token, Go)).Changes);
    }

    [Fact]
    public async Task A_file_the_bot_never_made_is_reported_as_added()
    {
        var token = await StartAsync();
        await AddAsync(DocumentLibrary.Published, "notes.txt", Intruder, Bytes("Mine."));
        var change = Assert.Single((await Watch().SinceAsync(token, Go)).Changes);
        Assert.Equal(
            (DocumentLibrary.Published, null, "notes.txt", ForeignChangeKind.Added, Intruder),
            (change.Library, change.Code, change.FileName, change.Kind, change.ByEntraId));
    }

    [Fact]
    public async Task A_file_that_is_removed_is_reported_with_its_document()
    {
        var stored = await Documents().PublishAsync(Policy(), Go);
        var token = await StartAsync();
        await RemoveAsync(stored, Intruder);
        var look = await Watch().SinceAsync(token, Go);
        var change = Assert.Single(look.Changes);
        Assert.Equal((DocumentLibrary.Published, "ISMS-POL-001", ForeignChangeKind.Removed), (change.Library, change.Code, change.Kind));
        Assert.Empty((await Watch().SinceAsync(look.Token, Go)).Changes);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_changed_or_removed_is_put_back_and_that_is_not_reported(bool removed)
    {
        var stored = await Documents().PublishAsync(Policy(), Go);
        await (removed ? RemoveAsync(stored, Intruder) : ChangeAsync(stored, Intruder, Bytes("# Other rules")));
        var token = await StartAsync();
        Assert.NotEqual(DocumentState.Intact, (await Documents().CheckAsync(stored.Code, stored.Version, Go)).State);

        var restored = await Watch().RestoreAsync(stored.Code, stored.Version, Go);
        Assert.Equal((stored.Code, stored.Version, stored.SourceSha256), (restored.Code, restored.Version, restored.SourceSha256));
        Assert.Equal(DocumentState.Intact, (await Documents().CheckAsync(stored.Code, stored.Version, Go)).State);
        Assert.Equal(restored, await Documents().FindAsync(stored.Code, stored.Version, Go));
        Assert.Single(await Documents().HistoryAsync(stored.Code, Go).ToListAsync());
        Assert.Empty((await Watch().SinceAsync(token, Go)).Changes);
    }

    [Fact]
    public async Task What_is_put_back_can_be_changed_again_and_that_is_reported_again()
    {
        var stored = await Documents().PublishAsync(Policy(), Go);
        await ChangeAsync(stored, Intruder, Bytes("# Other rules"));
        await Watch().RestoreAsync(stored.Code, stored.Version, Go);
        var token = await StartAsync();
        await ChangeAsync(stored, Intruder, Bytes("# Other rules once more"));
        Assert.Equal(ForeignChangeKind.Changed, Assert.Single((await Watch().SinceAsync(token, Go)).Changes).Kind);
    }

    [Fact]
    public async Task A_version_that_was_never_stored_cannot_be_put_back() =>
        await Assert.ThrowsAsync<InvalidDocument>(() => Watch().RestoreAsync("ISMS-POL-001", "9.0", Go));

    [Fact]
    public async Task A_token_the_store_has_forgotten_starts_over()
    {
        var stored = await Documents().PublishAsync(Policy(), Go);
        var look = await Watch().SinceAsync("a token from another world", Go);
        await ChangeAsync(stored, Intruder, Bytes("# Other rules"));
        Assert.Single((await Watch().SinceAsync(look.Token, Go)).Changes);
    }

    private async Task<string> StartAsync() => (await Watch().SinceAsync(null, Go)).Token;
}
