using IsmsBot.Adapters.Local;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Tests.Documents;

public sealed class LocalDraftsTests : DraftsContract, IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("drafts-").FullName;

    private LocalDrafts Store => new(root, "http://localhost:3978/documents/", TimeProvider.System);

    public void Dispose() => Directory.Delete(root, recursive: true);

    protected override IDrafts Open() => Store;

    protected override Task EditAsync(DraftFile draft, string personEntraId, byte[] bytes) =>
        Store.EditAsync(draft.Code, draft.Version, bytes, personEntraId, null, Go);

    protected override Task HoldAsync(DraftFile draft, string personEntraId) =>
        Store.HoldAsync(draft.Code, draft.Version, "Colleague " + personEntraId[^1], Go);

    protected override Task ReleaseAsync(DraftFile draft, string personEntraId) => Store.HoldAsync(draft.Code, draft.Version, null, Go);

    [Fact]
    public async Task A_crash_between_the_file_and_its_record_loses_nothing_and_the_next_edit_takes_its_place()
    {
        var begun = await Store.BeginAsync(Draft(), Go);
        await File.WriteAllTextAsync(Path.Combine(root, "Working", "ISMS-POL-001", "4.0", "2.md"), "half a te");

        Assert.Equal(begun.Stamp, (await Store.LookAsync("ISMS-POL-001", "4.0", Go))!.Stamp);
        var edited = await Store.EditAsync("ISMS-POL-001", "4.0", Bytes("# Rules\n\nBe kind."), Colleague, begun.Stamp, Go);
        Assert.Equal("0.2", edited.Stamp.VersionId);
    }

    [Fact]
    public async Task Two_states_put_away_at_the_same_moment_are_both_kept()
    {
        var still = new LocalDrafts(root, "http://localhost:3978/documents/", new StoppedTime());
        var states = new List<DraftFile>();
        foreach (var text in new[] { "# First", "# Second", "# Third" })
        {
            states.Add(await still.BeginAsync(Draft(text: text), Go));
            await still.PutAwayAsync("ISMS-POL-001", "4.0", Go);
        }

        Assert.Equal([Bytes("# First"), Bytes("# Second"), Bytes("# Third")], await Task.WhenAll(states.Select(ReadAsync)));
        await still.DisposeOfAsync("ISMS-POL-001", "4.0", Go);
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(root, "PutAway", "ISMS-POL-001")));
    }

    [Fact]
    public async Task A_file_that_was_overwritten_on_the_disk_has_another_fingerprint_and_its_old_stamp_opens_nothing()
    {
        var begun = await Store.BeginAsync(Draft(), Go);
        var file = Path.Combine(root, "Working", "ISMS-POL-001", "4.0", "1.md");
        File.SetAttributes(file, FileAttributes.Normal);
        await File.WriteAllTextAsync(file, "# Something else");

        Assert.NotEqual(begun.Stamp, (await Store.LookAsync("ISMS-POL-001", "4.0", Go))!.Stamp);
        Assert.Null(await Store.OpenAsync("ISMS-POL-001", "4.0", begun.Stamp, Go));
    }

    private sealed class StoppedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 30, 9, 0, 0, TimeSpan.Zero);
    }
}
