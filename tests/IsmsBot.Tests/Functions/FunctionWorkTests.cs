using IsmsBot.Adapters.Delivery;
using IsmsBot.Adapters.Functions;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Enrolments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Functions;

/// <summary>What the timer and the queue of the Functions host make the bot do.</summary>
public sealed class FunctionWorkTests
{
    [Fact]
    public async Task The_timer_makes_the_bot_do_its_rounds()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Entra.LeaveAsync("P0057", CancellationToken.None);

        var done = await bot.Services.GetRequiredService<FunctionWork>().TickAsync(CancellationToken.None);

        Assert.Contains("steps", done, StringComparison.Ordinal);
        Assert.Equal(EnrolmentState.Cancelled, (await bot.Enrolment("ENR-0057")).Status);
    }

    [Fact]
    public async Task A_ring_that_failed_too_often_leaves_an_event_that_somebody_can_find()
    {
        await using var bot = await TestBot.StartAsync();

        await bot.Services.GetRequiredService<FunctionWork>().NoteLostAsync("ring-1", CancellationToken.None);

        var written = await bot.InDb(db => db.Journal.SingleAsync(j => j.RecordType == LostRing.RecordType));
        Assert.Equal((LostRing.RecordId, "gave up"), (written.RecordId, written.Action));
        Assert.Contains("failed too often", written.Comment, StringComparison.Ordinal);
    }
}
