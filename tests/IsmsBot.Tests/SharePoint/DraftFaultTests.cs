using System.Text;
using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Tests.SharePoint;

/// <summary>Working copies when SharePoint fails, and when somebody has one open in Word.</summary>
public sealed class DraftFaultTests : IAsyncLifetime
{
    private const string Author = "11111111-0000-4000-8000-000000000001";
    private const string Colleague = "11111111-0000-4000-8000-000000000002";
    private static readonly byte[] Old = Encoding.UTF8.GetBytes("# Old");
    private static readonly byte[] New = Encoding.UTF8.GetBytes("# New");

    private SharePointUnderTest store = null!;

    public async Task InitializeAsync() => store = await SharePointUnderTest.StartAsync();

    public async Task DisposeAsync() => await store.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_request_of_a_save_may_break_and_there_is_one_save(bool afterProcessing)
    {
        var fault = afterProcessing ? Fault.Abort().AfterProcessing() : Fault.Error(500, "generalException", "Something went wrong.");
        var number = 0;
        for (var isReached = true; isReached; number++)
        {
            var code = $"ISMS-POL-{number:000}";
            var begun = await store.Drafts().BeginAsync(Draft(code), default);
            var drafts = store.Drafts();
            store.Graph.Faults.After(number, fault);
            var saved = await AskTwiceAsync(() => drafts.SaveAsync(code, "4.0", New, begun.Stamp, default));
            isReached = !store.Graph.Faults.AreWaiting;
            store.Graph.Faults.Clear();
            var file = store.File(DocumentLibrary.Drafts, $"{code}/{code} 4.0.md");
            Assert.Equal((3, saved.Stamp.VersionId), (file.Versions.Count, file.Current.Id));
            Assert.Equal(New, file.Current.Bytes);
            Assert.Null(file.CheckedOutBy);
        }

        Assert.True(number > 12, $"Only {number} requests were broken.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_request_of_a_beginning_and_a_putting_away_may_break(bool afterProcessing)
    {
        var fault = afterProcessing ? Fault.Empty(504).AfterProcessing() : Fault.Abort();
        var number = 0;
        for (var isReached = true; isReached; number++)
        {
            var code = $"ISMS-POL-{number:000}";
            var drafts = store.Drafts();
            store.Graph.Faults.After(number, fault);
            var begun = await AskTwiceAsync(() => drafts.BeginAsync(Draft(code), default));
            Assert.Equal([Author], begun.EditorEntraIds);
            await AskTwiceAsync(async () =>
            {
                await drafts.PutAwayAsync(code, "4.0", default);
                return true;
            });
            isReached = !store.Graph.Faults.AreWaiting;
            store.Graph.Faults.Clear();
            Assert.Null(await store.Drafts().LookAsync(code, "4.0", default));
            Assert.Equal(Old, store.File(DocumentLibrary.Drafts, $"Archive/{code}/{code} 4.0 {begun.Stamp.ItemId}.md").Current.Bytes);
        }

        Assert.True(number > 12, $"Only {number} requests were broken.");
    }

    [Fact]
    public async Task What_is_open_in_Word_is_locked_and_nobody_can_say_by_whom()
    {
        var begun = await store.Drafts().BeginAsync(Draft("ISMS-POL-001"), default);
        var library = store.Graph.Library("Drafts");
        store.Graph.As(Colleague).Open(library, "ISMS-POL-001/ISMS-POL-001 4.0.md");
        var locked = await Assert.ThrowsAsync<DraftLocked>(() => store.Drafts().SaveAsync("ISMS-POL-001", "4.0", New, begun.Stamp, default));
        Assert.Null(locked.Holder);
        await Assert.ThrowsAsync<DraftLocked>(() => store.Drafts().PutAwayAsync("ISMS-POL-001", "4.0", default));
        Assert.Equal(begun.Stamp, (await store.Drafts().LookAsync("ISMS-POL-001", "4.0", default))!.Stamp);
        store.Graph.As(Colleague).Close(library, "ISMS-POL-001/ISMS-POL-001 4.0.md");
        await store.Drafts().SaveAsync("ISMS-POL-001", "4.0", New, begun.Stamp, default);
    }

    [Fact]
    public async Task A_save_that_comes_between_the_look_and_the_write_is_not_overwritten()
    {
        var begun = await store.Drafts().BeginAsync(Draft("ISMS-POL-001"), default);
        var drive = store.Graph.Library("Drafts");
        store.Graph.Faults.NextWhere(request =>
        {
            if (request.Path.EndsWith("/checkout", StringComparison.Ordinal))
            {
                store.Graph.As(Colleague).Write(drive, "ISMS-POL-001/ISMS-POL-001 4.0.md", Old);
            }

            return false;
        }, null, null);
        await Assert.ThrowsAsync<DraftChanged>(() => store.Drafts().SaveAsync("ISMS-POL-001", "4.0", New, begun.Stamp, default));
        var file = store.File(DocumentLibrary.Drafts, "ISMS-POL-001/ISMS-POL-001 4.0.md");
        Assert.Equal((Old, Colleague), (file.Current.Bytes, file.Current.By.Id));
        Assert.Null(file.CheckedOutBy);
    }

    [Fact]
    public async Task A_working_copy_that_somebody_renamed_is_still_found()
    {
        await store.Drafts().BeginAsync(Draft("ISMS-POL-001"), default);
        store.Graph.As(Colleague).Rename(store.Graph.Library("Drafts"), "ISMS-POL-001/ISMS-POL-001 4.0.md", "Policy, my changes.md");
        Assert.NotNull(await store.Drafts().LookAsync("ISMS-POL-001", "4.0", default));
    }

    private static NewDraft Draft(string code) => new(code, "4.0", "Information security policy", "en", Old, "md", Author);

    private static async Task<T> AskTwiceAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (IOException)
        {
            return await ask();
        }
    }
}
