using IsmsBot.Kernel.Outbox;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Enrolments;
using Microsoft.EntityFrameworkCore;
using Delivered = IsmsBot.Workflows.Enrolments.Delivery;

namespace IsmsBot.Tests.Delivery;

/// <summary>Teams is away, asks to wait, or refuses the bot itself, for an hour: nothing is given up, nothing is sent twice.</summary>
[Collection("Alone")]
public class OutageTests
{
    public static TheoryData<string> Troubles => new("throttled", "not authorized", "unavailable", "gone");

    private static Fault Of(string trouble) => trouble switch
    {
        "throttled" => Fault.Throttled(),
        "not authorized" => Fault.Of(401),
        "unavailable" => Fault.Of(503),
        _ => Fault.Html(502),
    };

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task An_hour_of_trouble_in_a_campaign_and_a_conversation_loses_nothing_and_doubles_nothing(string trouble)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.As("ruben").InstallAsync(InstallEvents.None);
        await bot.MoveTo(new DateTimeOffset(2026, 11, 22, 20, 0, 0, TimeSpan.Zero));
        bot.Teams.Faults.Always(_ => true, Of(trouble));
        await bot.As("ruben").SayAsync("my tasks");
        await bot.MoveTo(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));
        for (var minute = 0; minute < 60; minute += 5)
        {
            await bot.MoveBy(TimeSpan.FromMinutes(5));
        }

        Assert.Empty(await bot.InDb(db => db.Outbox.Where(o => o.State == OutboxState.Failed).Select(o => o.LastError).ToListAsync()));
        Assert.Equal(0, await bot.InDb(db => db.Set<Enrolment>().CountAsync(e => e.CampaignId == "CAM-2026-05" && e.Delivery == Delivered.Failed)));

        bot.Teams.Faults.Clear();
        await bot.MoveBy(TimeSpan.FromMinutes(20));

        Assert.Equal(0, await bot.InDb(db => db.Outbox.CountAsync(o => o.State != OutboxState.Sent && o.NotBefore <= bot.Now)));
        Assert.Equal(246, await bot.InDb(db => db.Set<Enrolment>().CountAsync(e => e.CampaignId == "CAM-2026-05" && e.Delivery == Delivered.Sent)));
        var people = await bot.InDb(db => db.People.Where(p => p.AccountEnabled).Select(p => p.Id).ToListAsync());
        Assert.All(people, id => Assert.InRange(bot.Inbox(id).Count(m => m.Words().Contains("Short lesson", StringComparison.Ordinal)), 0, 1));
        Assert.NotEmpty(bot.Inbox("ruben"));
    }

    [Fact]
    public async Task A_clock_that_was_put_back_does_not_stop_delivery()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Change(async db =>
        {
            var lease = await db.Set<DeliveryLease>().FirstOrDefaultAsync();
            if (lease is null)
            {
                db.Add(lease = new DeliveryLease { Tenant = bot.Teams.Tenant.Id.ToString("D") });
            }

            (lease.Owner, lease.Until) = ("somebody who died in the future", bot.Now.AddHours(5));
        });

        await bot.Say("ruben", "my tasks");
        await bot.MoveTo(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));

        Assert.Equal(0, await bot.InDb(db => db.Outbox.CountAsync(o => o.State != OutboxState.Sent && o.NotBefore <= bot.Now)));
    }
}
