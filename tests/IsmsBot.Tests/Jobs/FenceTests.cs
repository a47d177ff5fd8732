using System.Text.Json;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Sandbox.Company;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Jobs;

/// <summary>A job or a reminder that fails stops nothing else; it is counted and told once to those who can see to it.</summary>
public sealed class FenceTests
{
    private const string Job = "The job broken-job";
    private const string Reminder = "The reminder broken-reminder";

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_job_that_throws_leaves_all_other_jobs_and_all_reminders_running(string database)
    {
        var work = new BrokenWork();
        await using var bot = await TestBot.StartAsync(Store.Folder, database, o => o with { Timed = work.Job });
        // A joiner is welcomed by a job; Adil's reminder of 18 November comes from a reminder.
        var nils = new Joiner("Nils Amundsen", null, "SIT-GOT", null, null, new DateOnly(2026, 11, 17));
        var (joiner, _) = await bot.Entra.JoinAsync(nils, CancellationToken.None);

        await bot.MoveTo(new DateTimeOffset(2026, 11, 18, 12, 0, 0, TimeSpan.Zero));

        Assert.True(work.Tries >= 5);
        Assert.Single(bot.Inbox("adil"), IsDigest);
        Assert.Contains("Good to meet you, Nils", Assert.Single(bot.Inbox(joiner.Id)).Words(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_reminder_that_throws_leaves_all_other_reminders_running(string database)
    {
        var work = new BrokenWork();
        await using var bot = await TestBot.StartAsync(Store.Folder, database, o => o with { Timed = work.Reminder });

        await bot.MoveTo(new DateTimeOffset(2026, 11, 18, 12, 0, 0, TimeSpan.Zero));

        Assert.True(work.Tries >= 5);
        Assert.Single(bot.Inbox("adil"), IsDigest);
    }

    [Fact]
    public async Task A_job_that_fails_is_in_health_with_its_name_since_when_and_how_often_and_no_words_of_people()
    {
        var work = new BrokenWork();
        await using var bot = await TestBot.StartAsync(o => o with { Timed = work.Job });
        Assert.Equal("well", (await HealthOf(bot)).GetProperty("status").GetString());

        await bot.Tick();
        var since = bot.Now;
        await bot.Tick();

        var health = await HealthOf(bot);
        var failing = Assert.Single(health.GetProperty("failing").EnumerateArray());
        Assert.Equal("failing", health.GetProperty("status").GetString());
        Assert.Equal(("Job", "broken-job"), (failing.GetProperty("kind").GetString(), failing.GetProperty("name").GetString()));
        Assert.Equal(2, failing.GetProperty("times").GetInt32());
        Assert.InRange(failing.GetProperty("since").GetDateTimeOffset(), since.AddMinutes(-1), since);
        Assert.Equal("InvalidOperationException < FormatException", failing.GetProperty("exception").GetString());
        Assert.DoesNotContain(BrokenWork.Secret, health.GetRawText(), StringComparison.Ordinal);

        work.IsBroken = false;
        await bot.Tick();
        Assert.Equal("well", (await HealthOf(bot)).GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_job_that_fails_for_an_hour_is_told_once_and_its_end_too()
    {
        var work = new BrokenWork();
        await using var bot = await TestBot.StartAsync(o => o with { Timed = work.Job });
        await bot.Tick();
        await bot.Tick();
        await bot.Tick();
        Assert.Equal(0, Told(bot, "ingrid", Job + " fails"));

        await bot.MoveBy(TimeSpan.FromHours(5));
        Assert.Equal((1, 1, 0), (Told(bot, "ingrid", Job + " fails"), Told(bot, "yusuf", Job + " fails"), Told(bot, "sven", Job + " fails")));

        work.IsBroken = false;
        await bot.MoveBy(TimeSpan.FromHours(26));
        Assert.Equal((1, 1), (Told(bot, "ingrid", Job + " works again"), Told(bot, "yusuf", Job + " works again")));
        Assert.Equal(1, Told(bot, "ingrid", Job + " fails"));
        Assert.Equal(["fails", "works again"], (await bot.JournalOf("Job:broken-job")).Select(j => j.Action));
        Assert.Empty(await bot.InDb(db => db.Set<FailingWork>().ToListAsync()));
    }

    [Fact]
    public async Task A_job_that_fails_in_two_ticks_is_told_to_nobody()
    {
        var work = new BrokenWork();
        await using var bot = await TestBot.StartAsync(o => o with { Timed = work.Job });
        await bot.Tick();
        await bot.MoveBy(TimeSpan.FromHours(1));

        work.IsBroken = false;
        await bot.MoveBy(TimeSpan.FromHours(4));

        Assert.Equal((0, 0), (Told(bot, "ingrid", Job + " fails"), Told(bot, "ingrid", Job + " works again")));
    }

    [Fact]
    public async Task A_reminder_that_fails_is_told_once_although_nobody_is_reminded_at_night()
    {
        var work = new BrokenWork();
        await using var bot = await TestBot.StartAsync(o => o with { Timed = work.Reminder });

        await bot.MoveTo(new DateTimeOffset(2026, 11, 19, 7, 0, 0, TimeSpan.Zero));
        Assert.Equal((1, 0), (Told(bot, "ingrid", Reminder + " fails"), Told(bot, "ingrid", Reminder + " works again")));

        work.IsBroken = false;
        await bot.MoveTo(new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero));
        Assert.Equal((1, 1), (Told(bot, "ingrid", Reminder + " fails"), Told(bot, "ingrid", Reminder + " works again")));
    }

    [Fact]
    public async Task Cancelling_ends_a_tick_and_is_no_failure()
    {
        using var stopping = new CancellationTokenSource();
        var work = new StoppedWork(stopping);
        await using var bot = await TestBot.StartAsync(o => o with { Timed = work.Timed });
        var jobs = bot.Services.GetRequiredService<JobRunner>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => jobs.TickAsync(stopping.Token));

        Assert.False(work.WentOn);
        Assert.Empty(await bot.InDb(db => db.Set<FailingWork>().ToListAsync()));
    }

    [Fact]
    public async Task What_is_told_of_a_job_that_fails_is_German_for_a_German()
    {
        var work = new BrokenWork();
        await using var bot = await TestBot.StartAsync(o => o with { Timed = work.Job });
        await bot.Change(async db => (await db.People.SingleAsync(p => p.Id == Cast.Id("yusuf"))).Locale = "de-DE");

        await bot.MoveBy(TimeSpan.FromHours(5));

        var told = Assert.Single(bot.Inbox("yusuf"), m => Says(m, "Die Aufgabe broken-job des Zeitgebers scheitert"));
        Assert.Contains("InvalidOperationException", told.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(BrokenWork.Secret, told.Words(), StringComparison.Ordinal);
    }

    private static bool IsDigest(ChatMessage message) => message.HasButton("Open") && Says(message, "waits for you");

    private static int Told(TestBot bot, string person, string what) => bot.Inbox(person).Count(m => Says(m, what));

    private static bool Says(ChatMessage message, string words) => message.Words().Contains(words, StringComparison.Ordinal);

    private static async Task<JsonElement> HealthOf(TestBot bot)
    {
        using var http = bot.Services.GetRequiredService<IHttpClientFactory>().CreateClient();
        using var answer = await http.GetAsync(new Uri(bot.Address + "/api/health"));
        Assert.True(answer.IsSuccessStatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }
}
