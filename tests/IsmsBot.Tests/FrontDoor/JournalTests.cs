using IsmsBot.Kernel.Journal;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Enrolments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>Every decision leaves a trace that holds, on both databases.</summary>
public class JournalTests
{
    public static TheoryData<string> Databases => Support.Databases.All;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_main_job_leaves_a_journal_that_can_be_recomputed(string database)
    {
        await using var bot = await TestBot.StartAsync(Store.Folder, database);
        var opened = await bot.ReadPolicy("sven");
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => bot.As("sven").ClickAsync(opened, "I have read it and will follow it")));

        Assert.Equal(1, await bot.Acknowledgements("sven"));
        Assert.Equal((233, 246), ((await bot.CoverageOf("CAM-2026-04")).Done, (await bot.CoverageOf("CAM-2026-04")).Required));
        Assert.Contains("94.7", (await bot.Say("ingrid", "coverage")).Words(), StringComparison.Ordinal);
        var check = await bot.InDb(d => JournalVerifier.CheckAsync(d, CancellationToken.None));
        Assert.True(check.Events > 500);
        Assert.Empty(check.Breaks);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_timer_run_does_the_same_on_both_databases(string database)
    {
        await using var bot = await TestBot.StartAsync(Store.Folder, database);

        await bot.MoveTo(new DateTimeOffset(2026, 11, 18, 12, 0, 0, TimeSpan.Zero));

        Assert.Equal(
            2, await bot.InDb(
                d => d.Set<Enrolment>().CountAsync(
                    e => e.RemindersSent == 1 && e.Reason == EnrolmentReason.Joiner && e.Status == EnrolmentState.Assigned)));
        Assert.Equal(0, await bot.Tick());
    }

    [Fact]
    public async Task A_change_by_hand_in_the_database_shows()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.InDb(db => db.Database.ExecuteSqlRawAsync("UPDATE journal SET \"Comment\" = 'never happened' WHERE \"RecordId\" = 'ENR-0001'"));
        await bot.Do(turn =>
        {
            turn.Note("Enrolment", "ENR-0002", "looked at");
            return Task.CompletedTask;
        });
        await bot.InDb(db => db.Database.ExecuteSqlRawAsync("DELETE FROM journal WHERE \"RecordId\" = 'ENR-0002' AND \"Number\" = 1"));

        var check = await bot.InDb(db => JournalVerifier.CheckAsync(db, CancellationToken.None));

        Assert.Equal(["ENR-0001", "ENR-0002"], check.Breaks.Select(b => b.RecordId).Distinct());
    }
}
