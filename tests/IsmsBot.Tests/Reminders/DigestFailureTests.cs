using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Sandbox.Clock;
using IsmsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace IsmsBot.Tests.Reminders;

/// <summary>Whatever fails or stops in the midst of the digests, nothing is lost and nothing is told twice.</summary>
public sealed class DigestFailureTests
{
    private const string Chiara = "P0242";

    [Fact]
    public async Task A_stop_between_two_saves_neither_loses_nor_repeats()
    {
        await using var bot = await TestBot.StartAsync();
        var ids = (await DueWork.FiveKindsAsync(bot, "farid")).Concat(await DueWork.FiveKindsAsync(bot, "chiara", nth: 1)).ToList();
        Advance(bot);
        using var stopping = new CancellationTokenSource();
        var odd = new OddReminder(Chiara, stopping.Cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(bot, odd, stopping.Token, portion: 1));
        Assert.Equal(["digest:P0043:2026-11-18"], await DigestsAsync(bot));
        await RunAsync(bot, null, CancellationToken.None, portion: 1);
        await RunAsync(bot, null, CancellationToken.None, portion: 1);

        Assert.Equal(["digest:P0043:2026-11-18", "digest:P0242:2026-11-18"], await DigestsAsync(bot));
        foreach (var id in ids)
        {
            Assert.Equal(1, await DueWork.RemindedAsync(bot, id));
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(11)]
    public async Task Everybody_gets_one_whole_digest_however_little_is_kept_in_memory(int most)
    {
        await using var bot = await TestBot.StartAsync();
        string[] people = ["farid", "chiara", "elin", "wouter"];
        var ids = new List<string>();
        for (var nth = 0; nth < people.Length; nth++)
        {
            ids.AddRange(await DueWork.FiveKindsAsync(bot, people[nth], nth));
        }

        Advance(bot);
        await RunAsync(bot, null, CancellationToken.None, most: most);

        var digests = await bot.InDb(db => db.Outbox.Where(o => o.Key.StartsWith("digest:") && o.Text!.Contains("5 things wait for")).ToListAsync());
        Assert.Equal(people.Select(Cast.Id).Order(StringComparer.Ordinal), digests.Select(d => d.PersonId!).Order(StringComparer.Ordinal));
        foreach (var id in ids)
        {
            Assert.Equal(1, await DueWork.RemindedAsync(bot, id));
        }
    }

    [Fact]
    public async Task An_item_that_cannot_be_noted_or_shown_costs_that_item_and_comes_when_it_can()
    {
        await using var bot = await TestBot.StartAsync();
        await DueWork.FiveKindsAsync(bot, "farid");
        await DueWork.FiveKindsAsync(bot, "chiara", nth: 1);
        Advance(bot);

        var fence = await RunAsync(bot, new OddReminder(Chiara, () => throw new FormatException()), CancellationToken.None);
        Assert.Equal(("odd-reminder", "FormatException"), (Assert.Single(fence.Caught).Name, fence.Caught[0].Exception.GetType().Name));
        Assert.Equal(2, await bot.InDb(db => db.Outbox.CountAsync(o => o.Key.StartsWith("digest:") && o.Text!.Contains("5 things wait for"))));

        // On the day after it is shown by a button that no room knows, and on the third day by one that works.
        bot.Services.GetRequiredService<SandboxClock>().Advance(TimeSpan.FromDays(1));
        fence = await RunAsync(bot, new OddReminder(Chiara, () => { }, new OfNoRoom()), CancellationToken.None);
        Assert.Equal("odd-reminder", Assert.Single(fence.Caught).Name);
        Assert.Equal(2, (await DigestsAsync(bot)).Count);
        fence = await RunAsync(bot, new OddReminder(Chiara, () => { }), CancellationToken.None);
        Assert.Empty(fence.Caught);
        Assert.Equal(3, (await DigestsAsync(bot)).Count);
        Assert.Single(await bot.InDb(db => db.Outbox.Where(o => o.Text!.Contains("Something odd")).ToListAsync()));
    }

    private static void Advance(TestBot bot) => bot.Services.GetRequiredService<SandboxClock>().Advance(DueWork.Eve.AddHours(15) - bot.Now);

    private static Task<List<string>> DigestsAsync(TestBot bot) =>
        bot.InDb(db => db.Outbox.Select(o => o.Key).Where(k => k.StartsWith("digest:P0043:") || k.StartsWith("digest:P0242:")).Order().ToListAsync());

    private static async Task<Fence> RunAsync(TestBot bot, Reminder? also, CancellationToken cancellationToken, int portion = 200, int most = 1000)
    {
        var turns = bot.Services.GetRequiredService<TimerTurns>();
        var timed = TimedWork.OfTheRooms();
        var fence = await Fence.RaiseAsync(turns, NullLogger.Instance, CancellationToken.None);
        var runner = new ReminderRunner(turns, timed with { Reminders = also is null ? timed.Reminders : [.. timed.Reminders, also] })
        {
            Portion = portion,
            MostItems = most,
        };
        await runner.RunAsync(fence, cancellationToken);
        return fence;
    }
}
