using IsmsBot.Adapters.Delivery;
using IsmsBot.Sandbox.Clock;

namespace IsmsBot.Tests.Delivery;

/// <summary>A clock that leaps over waits: who waits is not kept, and the bot's clock shows every wait.</summary>
public class LeapingClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly SandboxClock clock = new(Start, folder: null);

    [Fact]
    public async Task Three_thousand_requests_take_a_minute_of_the_bots_time_and_nobody_waits_for_it()
    {
        using var pace = new TenantPace(new LeapingClock(clock));
        var began = TimeProvider.System.GetTimestamp();

        for (var i = 0; i < 3000; i++)
        {
            await pace.WaitAsync(CancellationToken.None);
        }

        Assert.True(clock.GetUtcNow() - Start > TimeSpan.FromSeconds(59));
        Assert.True(TimeProvider.System.GetElapsedTime(began) < TimeSpan.FromSeconds(50));
    }

    [Fact]
    public async Task Everybody_who_waits_at_once_is_held_while_Teams_asked_to_wait()
    {
        using var pace = new TenantPace(new LeapingClock(clock));
        pace.HoldFor(TimeSpan.FromMinutes(4));

        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            await pace.WhileHeldAsync(CancellationToken.None);
            Assert.True(clock.GetUtcNow() >= Start.AddMinutes(4));
        })));
    }

    [Fact]
    public async Task Two_hundred_messages_to_one_conversation_take_a_minute_and_a_half_of_the_bots_time()
    {
        var pace = new ConversationPace(new LeapingClock(clock));

        for (var i = 0; i < 200; i++)
        {
            await pace.WaitAsync("a:1", CancellationToken.None);
        }

        Assert.True(clock.GetUtcNow() - Start > TimeSpan.FromSeconds(90));
    }

    [Fact]
    public async Task Hours_that_are_leapt_over_free_the_places()
    {
        var pace = new ConversationPace(new LeapingClock(clock));
        await FillAsync(pace);
        clock.Advance(TimeSpan.FromHours(1));
        var before = clock.GetUtcNow();

        await pace.WaitAsync("a:1", CancellationToken.None);

        Assert.True(clock.GetUtcNow() - before < TimeSpan.FromSeconds(10));
    }

    private static async Task FillAsync(ConversationPace pace)
    {
        for (var i = 0; i < 60; i++)
        {
            await pace.WaitAsync("a:1", CancellationToken.None);
        }
    }
}
