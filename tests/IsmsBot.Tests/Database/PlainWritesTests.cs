using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Journal;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Enrolments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Database;

/// <summary>One changed record and its journal go in one command; it must count as Entity Framework counts.</summary>
public sealed class PlainWritesTests
{
    public static TheoryData<string> All => Databases.All;

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_record_that_somebody_changed_in_between_is_a_lost_race_and_nothing_is_written(string provider)
    {
        await using var bot = await TestBot.StartAsync(Store.Folder, provider);
        await using var db = await bot.Services.GetRequiredService<IDbContextFactory<IsmsDb>>().CreateDbContextAsync();
        var turn = new Turn
        {
            Db = db,
            Stores = bot.Stores,
            Now = bot.Now.ToMillisecond(),
            Job = "test",
            Channel = Channel.Import,
            Cancellation = CancellationToken.None,
            CorrelationId = "test",
        };
        var record = await db.Set<Enrolment>().OrderBy(e => e.Id).FirstAsync();
        record.OpenedAt = turn.Now;
        turn.Edit(record, "touched");

        // Without a journal entry of its own, so that only the version tells.
        await bot.Change(async other => (await other.Set<Enrolment>().SingleAsync(e => e.Id == record.Id)).Version++);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => turn.SaveAsync());

        Assert.DoesNotContain(await bot.JournalOf(record.Id), j => j.Action == "touched");
        Assert.NotEqual(turn.Now, (await bot.Enrolment(record.Id)).OpenedAt);
    }
}
