using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Sandbox.Clock;
using IsmsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace IsmsBot.Tests.Reminders;

/// <summary>What a portion of reminders and escalations asks the database does not grow with what is in it.</summary>
public sealed class DigestCostTests
{
    [Fact]
    public async Task Four_times_as_many_items_are_read_with_the_same_queries()
    {
        var (few, many) = (await QuestionsAsync(5), await QuestionsAsync(20));

        Assert.NotEmpty(few);
        Assert.Equal(few.Count, many.Count);
    }

    [Fact]
    public async Task At_night_one_question_is_asked()
    {
        using var work = WorkDone.Listen();
        await using var bot = await TestBot.StartAsync();
        await DueWork.AssetsAsync(bot, "chiara", 5);
        bot.Services.GetRequiredService<SandboxClock>().Advance(DueWork.Eve.AddDays(1).AddHours(3) - bot.Now);

        Assert.Single(await AskedAsync(bot, work));
    }

    private static async Task<IReadOnlyList<string>> QuestionsAsync(int many)
    {
        using var work = WorkDone.Listen();
        await using var bot = await TestBot.StartAsync();
        await DueWork.LateAssetsAsync(bot, "chiara", many);
        bot.Services.GetRequiredService<SandboxClock>().Advance(DueWork.Eve.AddHours(15) - bot.Now);

        var asked = await AskedAsync(bot, work);

        Assert.Equal(many, await bot.InDb(db => db.Set<NudgeSent>().CountAsync(n => n.Reminder == "confirm-asset" && n.Step == "e+7")));
        return asked;
    }

    private static async Task<IReadOnlyList<string>> AskedAsync(TestBot bot, WorkDone work)
    {
        var turns = bot.Services.GetRequiredService<TimerTurns>();
        var fence = await Fence.RaiseAsync(turns, NullLogger.Instance, CancellationToken.None);
        work.CountFor(Path.GetFileName(bot.Folder));
        await new ReminderRunner(turns, TimedWork.OfTheRooms()).RunAsync(fence, CancellationToken.None);
        work.Stop();
        Assert.Empty(fence.Caught);
        return [.. work.Commands.Where(c => c.Contains("SELECT", StringComparison.Ordinal))];
    }
}
