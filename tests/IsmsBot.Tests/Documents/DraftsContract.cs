using System.Security.Cryptography;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Tests.Documents;

/// <summary>What every store of working copies promises. The hooks stand for people who work in the store itself, past the bot.</summary>
public abstract class DraftsContract : DraftsDisposalContract
{
    /// <summary>A person writes other bytes over the working copy.</summary>
    protected abstract Task EditAsync(DraftFile draft, string personEntraId, byte[] bytes);

    /// <summary>A person takes the working copy out, so that nobody else may write.</summary>
    protected abstract Task HoldAsync(DraftFile draft, string personEntraId);

    /// <summary>The person gives it back unchanged.</summary>
    protected abstract Task ReleaseAsync(DraftFile draft, string personEntraId);

    [Fact]
    public async Task A_working_copy_is_found_again_after_a_restart()
    {
        var begun = await Open().BeginAsync(Draft(), Go);
        Same(begun, await Open().LookAsync(Code, "4.0", Go));
        Assert.Equal((Code, "4.0", "md"), (begun.Code, begun.Version, begun.Format));
        Assert.NotEmpty(begun.Url);
    }

    [Fact]
    public async Task Whoever_begins_again_gets_the_first_working_copy_untouched_also_at_once()
    {
        var store = Open();
        var first = await store.BeginAsync(Draft(), Go);
        Same(first, await Open().BeginAsync(Draft(text: "# Something else"), Go));
        Assert.Equal(Bytes("# Rules\n\nBe kind to data."), await ReadAsync(first));
        await store.PutAwayAsync(Code, "4.0", Go);
        var begun = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => store.BeginAsync(Draft(), Go))));
        Assert.Single(begun.Select(one => one.Stamp).Distinct());
    }

    [Fact]
    public async Task Every_edit_moves_the_stamp_and_the_bytes_of_the_old_one_can_still_be_opened()
    {
        var begun = await Open().BeginAsync(Draft(), Go);
        await EditAsync(begun, Colleague, Bytes("# Rules\n\nBe very kind."));
        var edited = await LookAsync();
        Assert.NotEqual(begun.Stamp, edited.Stamp);
        Assert.Equal(begun.Stamp.ItemId, edited.Stamp.ItemId);
        Assert.NotEqual(begun.Stamp.Sha256, edited.Stamp.Sha256);
        Assert.Equal(Bytes("# Rules\n\nBe kind to data."), await ReadAsync(begun));
        Assert.Equal(Bytes("# Rules\n\nBe very kind."), await ReadAsync(edited));
    }

    [Fact]
    public async Task Going_back_to_the_old_bytes_is_another_state_all_the_same()
    {
        var begun = await Open().BeginAsync(Draft(), Go);
        await EditAsync(begun, Colleague, Bytes("# Something else"));
        await EditAsync(begun, Colleague, Bytes("# Rules\n\nBe kind to data."));
        var stamp = (await LookAsync()).Stamp;
        Assert.Equal(begun.Stamp with { VersionId = stamp.VersionId, CTag = stamp.CTag }, stamp);
        Assert.NotEqual(begun.Stamp, stamp);
    }

    [Fact]
    public async Task Everybody_who_wrote_is_an_editor_the_author_too_and_the_bot_not()
    {
        var begun = await Open().BeginAsync(Draft(), Go);
        Assert.Equal([Author], begun.EditorEntraIds);
        await EditAsync(begun, Colleague, Bytes("# Edited"));
        var edited = await LookAsync();
        Assert.Equal([Author, Colleague], edited.EditorEntraIds.Order());
        Assert.Equal(Colleague, edited.LastEditedByEntraId);
        var saved = await Open().SaveAsync(Code, "4.0", Bytes("# By the bot"), edited.Stamp, Go);
        Assert.Equal([Author, Colleague], saved.EditorEntraIds.Order());
        Assert.Null(saved.LastEditedByEntraId);
    }

    [Fact]
    public async Task The_bot_writes_over_exactly_the_state_it_knew()
    {
        var begun = await Open().BeginAsync(Draft(), Go);
        var saved = await Open().SaveAsync(Code, "4.0", Bytes("# New"), begun.Stamp, Go);
        Same(saved, await LookAsync());
        Assert.Equal(Bytes("# New"), await ReadAsync(saved));
        Assert.Equal(Bytes("# Rules\n\nBe kind to data."), await ReadAsync(begun));
    }

    [Fact]
    public async Task Writing_over_a_state_that_has_gone_on_is_refused_and_changes_nothing()
    {
        var begun = await Open().BeginAsync(Draft(), Go);
        await EditAsync(begun, Colleague, Bytes("# Edited"));
        var edited = await LookAsync();
        await Assert.ThrowsAsync<DraftChanged>(() => Open().SaveAsync(Code, "4.0", Bytes("# New"), begun.Stamp, Go));
        Same(edited, await LookAsync());
    }

    [Fact]
    public async Task Saving_the_same_bytes_again_after_a_lost_answer_saves_once()
    {
        var stamp = (await Open().BeginAsync(Draft(), Go)).Stamp;
        Same(await Open().SaveAsync(Code, "4.0", Bytes("# New"), stamp, Go), await Open().SaveAsync(Code, "4.0", Bytes("# New"), stamp, Go));
    }

    [Fact]
    public async Task What_somebody_holds_is_neither_written_nor_put_away()
    {
        var begun = await Open().BeginAsync(Draft(), Go);
        await HoldAsync(begun, Colleague);
        var held = await LookAsync();
        Assert.Equal(begun.Stamp.Sha256, held.Stamp.Sha256);
        var locked = await Assert.ThrowsAsync<DraftLocked>(() => Open().SaveAsync(Code, "4.0", Bytes("# New"), held.Stamp, Go));
        Assert.Equal(held.OpenInHandsOf, locked.Holder);
        await Assert.ThrowsAsync<DraftLocked>(() => Open().PutAwayAsync(Code, "4.0", Go));
        await ReleaseAsync(begun, Colleague);
        var free = await LookAsync();
        Assert.Null(free.OpenInHandsOf);
        Assert.Equal(begun.Stamp.Sha256, free.Stamp.Sha256);
        await Open().SaveAsync(Code, "4.0", Bytes("# New"), free.Stamp, Go);
    }

    [Fact]
    public async Task What_is_put_away_is_out_of_the_way_and_its_bytes_can_still_be_opened()
    {
        var begun = await Open().BeginAsync(Draft(), Go);
        await Open().PutAwayAsync(Code, "4.0", Go);
        await Open().PutAwayAsync(Code, "4.0", Go);
        Assert.Null(await Open().LookAsync(Code, "4.0", Go));
        Assert.Equal(Bytes("# Rules\n\nBe kind to data."), await ReadAsync(begun));
    }

    [Fact]
    public async Task A_version_that_was_dropped_can_be_begun_anew()
    {
        var first = await Open().BeginAsync(Draft(), Go);
        await Open().PutAwayAsync(Code, "4.0", Go);
        var second = await Open().BeginAsync(Draft(text: "# Second try"), Go);
        Assert.NotEqual(first.Stamp.ItemId, second.Stamp.ItemId);
        Assert.Equal(Bytes("# Second try"), await ReadAsync(second));
        await Open().PutAwayAsync(Code, "4.0", Go);
        Assert.Equal(Bytes("# Rules\n\nBe kind to data."), await ReadAsync(first));
        Assert.Equal(Bytes("# Second try"), await ReadAsync(second));
    }

    [Fact]
    public async Task Working_copies_of_two_versions_do_not_touch_each_other()
    {
        var four = await Open().BeginAsync(Draft(), Go);
        Assert.NotEqual(four.Stamp.ItemId, (await Open().BeginAsync(Draft("4.1"), Go)).Stamp.ItemId);
        await Open().PutAwayAsync(Code, "4.1", Go);
        Same(four, await LookAsync());
    }

    [Fact]
    public async Task What_was_never_begun_is_null()
    {
        Assert.Null(await Open().LookAsync(Code, "4.0", Go));
        await Open().PutAwayAsync(Code, "4.0", Go);
        await Assert.ThrowsAsync<InvalidDocument>(() => Open().LookAsync("../etc", "4.0", Go));
        await Assert.ThrowsAsync<InvalidDocument>(() => Open().BeginAsync(Draft("four"), Go));
    }

    [Fact]
    public async Task The_stamp_names_the_bytes_that_are_given_back_and_a_stamp_of_no_state_opens_nothing()
    {
        var begun = await Open().BeginAsync(Draft(), Go);
        Assert.Equal(begun.Stamp.Sha256, Convert.ToHexStringLower(SHA256.HashData((await ReadAsync(begun))!)));
        Assert.Null(await Open().OpenAsync(Code, "4.0", begun.Stamp with { Sha256 = new string('0', 64) }, Go));
        Assert.Null(await Open().OpenAsync(Code, "4.0", begun.Stamp with { VersionId = "7.7" }, Go));
    }

    protected async Task<DraftFile> LookAsync() => Assert.IsType<DraftFile>(await Open().LookAsync(Code, "4.0", Go));

    protected async Task<byte[]?> ReadAsync(DraftFile draft)
    {
        await using var content = await Open().OpenAsync(draft.Code, draft.Version, draft.Stamp, Go);
        return content is null ? null : (await BinaryData.FromStreamAsync(content)).ToArray();
    }

    protected static void Same(DraftFile expected, DraftFile? found)
    {
        Assert.NotNull(found);
        Assert.Equal(expected.EditorEntraIds, found.EditorEntraIds);
        Assert.Equal(expected, found with { EditorEntraIds = expected.EditorEntraIds });
    }
}
