using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Journal;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Enrolments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>What somebody does to the database by hand is named by the check, with the record.</summary>
public sealed class TamperingTests
{

    /// <summary>What is done by hand, the record that is named, and words of what is said about it.</summary>
    private static readonly Dictionary<string, (string Sql, string Record, string Says)> ByHand = new(StringComparer.Ordinal)
    {
        ["an event says something else"] =
            ("UPDATE journal SET \"Comment\" = 'x' WHERE \"RecordId\" = '{enrolment}' AND \"Number\" = 1", "enrolment",
                "changed after it was written"),
        ["another person did it"] =
            ("UPDATE journal SET \"ActorId\" = 'P0007' WHERE \"RecordId\" = '{enrolment}' AND \"Number\" = 1", "enrolment",
                "changed after it was written"),
        ["the first event is gone"] =
            ("DELETE FROM journal WHERE \"RecordId\" = '{enrolment}' AND \"Number\" = 1", "enrolment", "missing"),
        ["the last event is gone"] =
            ("DELETE FROM journal WHERE \"RecordId\" = '{enrolment}' AND \"Number\" = "
                + "(SELECT MAX(\"Number\") FROM journal WHERE \"RecordId\" = '{enrolment}')", "enrolment", "is gone"),
        ["the chain of a record is gone"] = ("DELETE FROM journal WHERE \"RecordId\" = '{enrolment}'", "enrolment", "is gone"),
        ["the whole journal is gone"] = ("DELETE FROM journal", "enrolment", "no event says who made it"),
        ["the journal and what was kept of it are gone"] =
            ("DELETE FROM journal; DELETE FROM journal_heads", "enrolment", "no event says who made it"),
        ["a record is gone"] = ("DELETE FROM acknowledgements WHERE \"Id\" = '{acknowledgement}'", "acknowledgement", "their record is gone"),
        ["a record is gone with its events"] =
            ("DELETE FROM acknowledgements WHERE \"Id\" = '{acknowledgement}'; DELETE FROM journal WHERE \"RecordId\" = '{acknowledgement}'",
                "acknowledgement", "it was there and is gone"),
        ["a record stands in another state"] =
            ("UPDATE enrolments SET \"Status\" = 'Cancelled' WHERE \"Id\" = '{enrolment}'", "enrolment", "and it is cancelled"),
        ["somebody else changed a record last"] =
            ("UPDATE enrolments SET \"UpdatedById\" = 'P0007' WHERE \"Id\" = '{enrolment}'", "enrolment", "another person or time"),
        ["somebody else made a record"] =
            ("UPDATE enrolments SET \"CreatedById\" = 'P0007' WHERE \"Id\" = '{enrolment}'", "enrolment", "another person or time"),
        ["a record was changed once more"] =
            ("UPDATE enrolments SET \"Version\" = \"Version\" + 1 WHERE \"Id\" = '{enrolment}'", "enrolment", "times, and"),
    };

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task What_was_done_by_hand_is_named(string database)
    {
        await using var bot = await TestBot.StartAsync(Store.Folder, database);
        var done = await DeedsAsync(bot);
        await NoteAsync(bot, done.Select(deed => deed.Record));
        await bot.Tick();
        Assert.Empty((await CheckAsync(bot)).Breaks);

        // What concerns one record only is done to many at once.
        foreach (var deeds in done.GroupBy(deed => deed.Sql.Contains('{', StringComparison.Ordinal) ? "" : deed.Name))
        {
            var breaks = await AfterAsync(bot, string.Join("; ", deeds.Select(deed => deed.Statement)));
            Assert.All(deeds, deed => Assert.True(
                breaks.Any(wrong => wrong.RecordId == deed.Record && wrong.What.Contains(deed.Says, StringComparison.Ordinal)),
                $"{deed.Name}: {string.Join("; ", breaks.Where(wrong => wrong.RecordId == deed.Record))}"));
        }
    }

    [Fact]
    public async Task A_chain_that_was_hashed_anew_is_named_by_what_was_kept_of_it()
    {
        await using var bot = await TestBot.StartAsync();
        const string enrolment = "ENR-0001";
        await NoteAsync(bot, [enrolment]);
        await bot.Tick();

        await bot.Change(async db => await HashAnewAsync(db, enrolment, "P0007"));

        Assert.Contains((await CheckAsync(bot)).Breaks, wrong => wrong.RecordId == enrolment && wrong.What == "its chain was written anew");
        await bot.MoveBy(TimeSpan.FromDays(1));
        Assert.Contains((await CheckAsync(bot)).Breaks, wrong => wrong.RecordId == enrolment && wrong.What == "its chain was written anew");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task An_acknowledgement_that_nobody_gave_is_named(string database)
    {
        await using var bot = await TestBot.StartAsync(Store.Folder, database);
        var given = await AcknowledgementAsync(bot);
        await bot.Change(async db =>
        {
            var invented = await db.Set<Acknowledgement>().AsNoTracking().SingleAsync(a => a.Id == given);
            db.Entry(invented).Property(nameof(Kernel.Data.Record.Uid)).CurrentValue = Guid.CreateVersion7();
            db.Entry(invented).Property(nameof(invented.DocumentVersion)).CurrentValue = "9.9";
            db.Entry(invented).Property(nameof(Kernel.Data.Record.Id)).CurrentValue = "ACK-9999";
            db.Add(invented);
        });

        var wrong = Assert.Single((await CheckAsync(bot)).Breaks);

        Assert.Equal(("ACK-9999", "there is a record, but no event says who made it"), (wrong.RecordId, wrong.What));
    }

    /// <summary>Each deed with a record of its own.</summary>
    private static async Task<IReadOnlyList<Deed>> DeedsAsync(TestBot bot)
    {
        var records = await bot.InDb(async db => new Dictionary<string, Queue<string>>
        {
            ["enrolment"] = new(await db.Set<Enrolment>().OrderBy(e => e.Id).Select(e => e.Id).Take(ByHand.Count).ToListAsync()),
            ["acknowledgement"] = new(await db.Set<Acknowledgement>().OrderBy(a => a.Id).Select(a => a.Id).Take(ByHand.Count).ToListAsync()),
        });
        return [.. ByHand.Select(deed => new Deed(deed.Key, deed.Value.Sql, records[deed.Value.Record].Dequeue(), deed.Value.Says))];
    }

    /// <summary>Three more events of each.</summary>
    private static async Task NoteAsync(TestBot bot, IEnumerable<string> records)
    {
        for (var i = 0; i < 3; i++)
        {
            await bot.Do(turn => Task.Run(() => records.ToList().ForEach(record => turn.Note("Enrolment", record, "looked at"))));
        }
    }

    private static Task<string> AcknowledgementAsync(TestBot bot) =>
        bot.InDb(db => db.Set<Acknowledgement>().OrderBy(a => a.Id).Select(a => a.Id).FirstAsync());

    /// <summary>What is named after something was done; it is taken back.</summary>
    private static Task<IReadOnlyList<JournalBreak>> AfterAsync(TestBot bot, string sql) => bot.InDb(async db =>
    {
        await using var deed = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlRawAsync(sql);
        var breaks = (await JournalVerifier.CheckAsync(db, CancellationToken.None)).Breaks;
        await deed.RollbackAsync();
        return breaks;
    });

    private static Task<JournalCheck> CheckAsync(TestBot bot) => bot.InDb(db => JournalVerifier.CheckAsync(db, CancellationToken.None));

    /// <summary>Puts another person into the first event and makes every hash of the chain right again.</summary>
    private static async Task HashAnewAsync(IsmsDb db, string record, string actor)
    {
        var chain = await db.Journal.AsNoTracking().Where(j => j.RecordId == record).OrderBy(j => j.Number).ToListAsync();
        await db.Journal.Where(j => j.RecordId == record).ExecuteDeleteAsync();
        var before = JournalHash.Beginning;
        foreach (var entry in chain)
        {
            var forged = new JournalEntry
            {
                EventId = entry.EventId,
                At = entry.At,
                ActorId = entry.Number == 1 ? actor : entry.ActorId,
                ActorRoles = entry.ActorRoles,
                RecordType = entry.RecordType,
                RecordId = entry.RecordId,
                Number = entry.Number,
                Action = entry.Action,
                FromState = entry.FromState,
                ToState = entry.ToState,
                Changes = entry.Changes,
                Comment = entry.Comment,
                Channel = entry.Channel,
                CorrelationId = entry.CorrelationId,
                PreviousHash = before,
            };
            db.Add(forged);
            db.Entry(forged).Property(nameof(JournalEntry.Hash)).CurrentValue = before = JournalHash.Of(forged);
        }
    }

    private sealed record Deed(string Name, string Sql, string Record, string Says)
    {
        public string Statement => Sql.Replace("{enrolment}", Record, StringComparison.Ordinal)
            .Replace("{acknowledgement}", Record, StringComparison.Ordinal);
    }
}
