using IsmsBot.Kernel.Outbox;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Enrolments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Delivery;

/// <summary>Sending to many: at the limit of Teams, each exactly once, nothing lost when the outside fails.</summary>
[Collection("Alone")]
public class CampaignDeliveryTests
{
    /// <summary>The lesson of the sample starts on 23 November for all staff.</summary>
    private static Task<int> StartTheLesson(TestBot bot) => bot.MoveTo(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));

    private static Task<List<OutboxRow>> Cards(TestBot bot) =>
        bot.InDb(db => db.Outbox.AsNoTracking().Where(o => o.CardType == "acknowledge.training").ToListAsync());

    [Fact]
    public async Task Everybody_who_is_there_gets_exactly_one_card()
    {
        await using var bot = await TestBot.StartAsync(o => o with { KeepsPace = true, EnforceRateLimits = true });

        await StartTheLesson(bot);

        var cards = await Cards(bot);
        Assert.Equal(246, cards.Count);
        Assert.All(cards, c => Assert.Equal(OutboxState.Sent, c.State));
        var arrived = (await bot.InDb(db => db.People.Where(p => p.AccountEnabled).Select(p => p.Id).ToListAsync()))
            .Select(id => bot.Inbox(id).Count(m => m.Words().Contains("Short lesson", StringComparison.Ordinal))).ToList();
        Assert.Equal(246, arrived.Sum());
        Assert.All(arrived, n => Assert.InRange(n, 0, 1));
        Assert.Equal(246, await bot.InDb(db => db.Set<Enrolment>()
            .CountAsync(e => e.CampaignId == "CAM-2026-05" && e.Delivery == IsmsBot.Workflows.Enrolments.Delivery.Sent)));
    }

    [Fact]
    public async Task The_busiest_second_has_no_more_than_fifty_requests()
    {
        await using var bot = await TestBot.StartAsync(o => o with { KeepsPace = true });
        bot.Teams.Meter.Clear();
        using var departures = new Departures(bot.Address, "/v3/conversations");

        await StartTheLesson(bot);

        Assert.Equal(bot.Teams.Meter.Count, departures.Count);
        Assert.InRange(departures.MostInASecond(), 20, 50);
    }

    [Fact]
    public async Task Throttling_errors_and_conflicts_on_the_way_lose_nothing_and_double_nothing()
    {
        await using var bot = await TestBot.StartAsync(o => o with { KeepsPace = true });
        bot.Teams.Faults.Next(Fault.Throttled(1), Fault.Of(503), Fault.Conflict(), Fault.Html(502), Fault.Empty(429));

        await StartTheLesson(bot);
        await bot.MoveBy(TimeSpan.FromMinutes(20));

        var rows = await bot.InDb(db => db.Outbox.AsNoTracking().ToListAsync());
        Assert.All(rows, r => Assert.Equal(OutboxState.Sent, r.State));
        Assert.InRange(rows.Max(r => r.Attempts), 2, 8);
    }

    [Fact]
    public async Task Somebody_without_the_app_is_shown_as_not_reached_and_not_as_late()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Teams.SetInstallation(bot.As("olga").Person.EntraId, Installation.Blocked);

        await StartTheLesson(bot);

        var enrolment = await bot.InDb(db => db.Set<Enrolment>().SingleAsync(e => e.CampaignId == "CAM-2026-05" && e.PersonId == "P0075"));
        Assert.Equal((EnrolmentState.Assigned, true), (enrolment.Status,
            enrolment.Delivery is IsmsBot.Workflows.Enrolments.Delivery.Failed or IsmsBot.Workflows.Enrolments.Delivery.NotInstalled));
        Assert.Equal(1, (await bot.CoverageOf("CAM-2026-05")).Unreachable);
        Assert.Contains("Could not be reached: 1", (await bot.Say("ingrid", "coverage CAM-2026-05")).Words(), StringComparison.Ordinal);
    }
}
