using System.Buffers.Binary;
using IsmsBot.Adapters.Database;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Journal;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Enrolments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Database;

/// <summary>Saves that wait for the one writer of SQLite share a commit; nobody may notice.</summary>
public sealed class SqliteWriterTests : IAsyncLifetime
{
    private TestBot bot = null!;

    public async Task InitializeAsync() => bot = await TestBot.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task Ten_that_wait_are_on_the_disk_with_one_commit()
    {
        var ids = await Enrolments(10);
        var before = Commits();

        await Together(ids.Select(id => Touch(id)));

        Assert.Equal(before + 1, Commits());
        foreach (var id in ids)
        {
            Assert.Single(await bot.JournalOf(id), j => j.Action == "touched");
        }
    }

    [Fact]
    public async Task One_that_lost_its_race_is_refused_alone()
    {
        var ids = await Enrolments(5);
        var results = await Together(ids.Select(id => Touch(id, isLate: id == ids[2])));

        Assert.Equal([false, false, true, false, false], results.Select(r => r is DbUpdateConcurrencyException));
        Assert.All(results.Where(r => r is not DbUpdateConcurrencyException), Assert.Null);
        foreach (var id in ids)
        {
            Assert.Equal(id == ids[2] ? 0 : 1, (await bot.JournalOf(id)).Count(j => j.Action == "touched"));
        }
    }

    [Fact]
    public async Task Of_two_with_the_same_key_one_is_written()
    {
        var ids = await Enrolments(1);
        var results = await Together([Touch(ids[0]), Touch(ids[0])]);

        Assert.Single(results, r => r is null);
        Assert.Single(results, r => r is DbUpdateException refused && refused.IsLostRace());
        Assert.Single(await bot.JournalOf(ids[0]), j => j.Action == "touched");
    }

    [Fact]
    public async Task A_connection_that_waits_to_be_written_is_read_on_by_others()
    {
        var ids = await Enrolments(1);
        await Writer.Line.WaitAsync();
        var (save, first) = await Prepare(ids[0]);
        Task waiting;
        try
        {
            waiting = save();
            Assert.Contains(
                first,
                await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => bot.InDb(db => Task.FromResult<object>(db.Database.GetDbConnection())))));
        }
        finally
        {
            Writer.Line.Release();
        }

        await waiting;
    }

    [Fact]
    public async Task A_database_that_cannot_be_opened_is_everybodys_answer_and_nobody_waits_for_ever()
    {
        var shut = new SqliteWriter(() => throw new IOException("The disk is full."));

        foreach (var save in new[] { shut.WriteAsync([]), shut.WriteAsync([]) })
        {
            await Assert.ThrowsAsync<IOException>(() => save.WaitAsync(TimeSpan.FromSeconds(10)));
        }
    }

    private SqliteWriter Writer => ((SqliteDbFactory)bot.Services.GetRequiredService<IDbContextFactory<IsmsDb>>()).Writer;

    private Task<List<string>> Enrolments(int count) =>
        bot.InDb(db => db.Set<Enrolment>().OrderBy(e => e.Id).Take(count).Select(e => e.Id).ToListAsync());

    /// <summary>Lets all of them come to the line before the first may write.</summary>
    private async Task<Exception?[]> Together(IEnumerable<Task<Func<Task>>> prepared)
    {
        var saves = await Task.WhenAll(prepared);
        await Writer.Line.WaitAsync();
        var waiting = saves.Select(save => Xunit.Record.ExceptionAsync(save)).ToList();
        Writer.Line.Release();
        return await Task.WhenAll(waiting);
    }

    private async Task<Func<Task>> Touch(string enrolment, bool isLate = false)
    {
        var (save, _) = await Prepare(enrolment);
        if (isLate)
        {
            // Without a journal entry of its own, so that only the version tells.
            await bot.Change(async other => (await other.Set<Enrolment>().SingleAsync(e => e.Id == enrolment)).Version++);
        }

        return save;
    }

    /// <summary>A turn that has read and changed what it wants to, up to its save; and the connection it reads on.</summary>
    private async Task<(Func<Task> Save, object Connection)> Prepare(string enrolment)
    {
        var db = await bot.Services.GetRequiredService<IDbContextFactory<IsmsDb>>().CreateDbContextAsync();
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
        var record = await db.Set<Enrolment>().SingleAsync(e => e.Id == enrolment);
        record.OpenedAt = turn.Now;
        turn.Edit(record, "touched");
        return (() => SaveAsync(db, turn), db.Database.GetDbConnection());
    }

    private static async Task SaveAsync(IsmsDb db, Turn turn)
    {
        await using (db)
        {
            await turn.SaveAsync();
        }
    }

    /// <summary>
    /// Counts the frames of the write-ahead log that end a transaction (SQLite file format 4.1: they carry the size of the database).
    /// </summary>
    private int Commits()
    {
        using var file = new FileStream(
            Directory.GetFiles(bot.Folder, "*.db-wal", SearchOption.AllDirectories).Single(), FileMode.Open, FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        var log = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        var page = BinaryPrimitives.ReadInt32BigEndian(log[8..]);
        var (salt, commits) = (log[16..24].ToArray(), 0);
        for (var at = 32; at + 24 + page <= log.Length && log.Slice(at + 8, 8).SequenceEqual(salt); at += 24 + page)
        {
            commits += BinaryPrimitives.ReadInt32BigEndian(log[(at + 4)..]) != 0 ? 1 : 0;
        }

        return commits;
    }
}
