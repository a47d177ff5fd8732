using IsmsBot.Catalog;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Sandbox.Clock;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Treatments;
using IsmsBot.Workflows.Versions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace IsmsBot.Tests.Reminders;

/// <summary>What is late is told to the next level: one event for each record and step, one card for each person, day and kind.</summary>
public sealed class EscalationTests
{
    [Fact]
    public async Task An_escalated_record_has_one_event_for_the_step_of_its_own_type_that_says_whom_it_was_told_to()
    {
        await using var bot = await TestBot.StartAsync();
        var ids = await DueWork.FiveKindsAsync(bot, "chiara");
        var week = DueWork.Day.AddDays(-7);
        await bot.Change(async db =>
        {
            (await db.Set<Treatment>().SingleAsync(t => ids.Contains(t.Id))).DueAt = week;
            (await db.Set<Risk>().SingleAsync(r => ids.Contains(r.Id))).RateBy = week;
            (await db.Set<Asset>().SingleAsync(a => ids.Contains(a.Id))).ConfirmBy = week;
            (await db.Set<ControlledDocument>().SingleAsync(d => ids.Contains(d.Id))).NextReviewAt = week;
            // Seven working days, not seven days.
            (await db.Set<SoaEntry>().SingleAsync(e => ids.Contains(e.Id))).CheckBy = week.AddDays(-2);
        });

        await bot.MoveTo(DueWork.Evening);

        var types = new List<string>();
        foreach (var id in ids)
        {
            var escalated = Assert.Single(await bot.JournalOf(id), j => j.Action == "escalated");
            Assert.Equal(id.StartsWith("SOA", StringComparison.Ordinal) ? "isms-manager" : "line-manager", escalated.Comment);
            types.Add(escalated.RecordType);
        }

        Assert.Equal(["Treatment", "Risk", "Asset", "ControlledDocument", "SoaEntry"], types);
    }

    [Fact]
    public void Those_of_two_levels_are_one_event()
    {
        var escalating = new Escalating(new EscalationStep(3, false, ["line-manager", "isms-manager"], false, false, null), 3, []);

        escalating.Tell("NC-0001", "line-manager");
        escalating.Tell("NC-0001", "isms-manager");

        Assert.Equal("line-manager, isms-manager", Assert.Single(escalating.Told).Value);
    }

    [Fact]
    public async Task A_team_is_one_card_for_its_manager_however_little_is_saved_at_once()
    {
        await using var bot = await TestBot.StartAsync();
        var people = await bot.InDb(db => db.People.Where(p => p.AccountEnabled && p.ManagerId != null).OrderBy(p => p.Id).ToListAsync());
        var teams = people.GroupBy(p => p.ManagerId!).Where(g => g.Count() >= 3).Take(3)
            .Select(g => (Manager: g.Key, Team: g.Take(3).Select(p => p.Id).ToList())).ToList();
        var ids = await DueWork.LateAssetsAsync(bot, "chiara", 9);
        await bot.Change(async db =>
        {
            // Ordered by record, each team is spread over all portions.
            for (var i = 0; i < 9; i++)
            {
                var (id, owner) = (ids[i], teams[i % 3].Team[i / 3]);
                await db.Set<Asset>().Where(a => a.Id == id).ExecuteUpdateAsync(a => a.SetProperty(x => x.OwnerId, owner));
            }
        });
        bot.Services.GetRequiredService<SandboxClock>().Advance(DueWork.Eve.AddHours(15) - bot.Now);

        var turns = bot.Services.GetRequiredService<TimerTurns>();
        var fence = await Fence.RaiseAsync(turns, NullLogger.Instance, CancellationToken.None);
        await new ReminderRunner(turns, TimedWork.OfTheRooms()) { MostEscalations = 3 }.RunAsync(fence, CancellationToken.None);

        Assert.Empty(fence.Caught);
        var told = await bot.InDb(db => db.Outbox.Where(o => o.Key.StartsWith("late:confirm-asset:")).ToListAsync());
        Assert.Equal(teams.Select(t => t.Manager).Order(StringComparer.Ordinal), told.Select(t => t.PersonId!).Order(StringComparer.Ordinal));
        Assert.All(told, t => Assert.Contains("3 things are late", t.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_record_that_cannot_be_escalated_costs_that_record()
    {
        await using var bot = await TestBot.StartAsync();
        var poison = (await DueWork.LateAssetsAsync(bot, "chiara", 6))[3];
        bot.Services.GetRequiredService<SandboxClock>().Advance(DueWork.Eve.AddHours(15) - bot.Now);

        var turns = bot.Services.GetRequiredService<TimerTurns>();
        var timed = TimedWork.OfTheRooms();
        var fence = await Fence.RaiseAsync(turns, NullLogger.Instance, CancellationToken.None);
        var reminders = timed.Reminders.Select(r => r.Name == "confirm-asset" ? new PoisonedReminder(r, poison) : r).ToList();
        await new ReminderRunner(turns, timed with { Reminders = reminders }).RunAsync(fence, CancellationToken.None);

        Assert.Equal(TimedKind.Escalation, Assert.Single(fence.Caught).Kind);
        var done = await bot.InDb(db => db.Set<NudgeSent>().Where(n => n.Reminder == "confirm-asset" && n.Step == "e+7")
            .Select(n => n.RecordId).ToListAsync());
        Assert.Equal(5, done.Count);
        Assert.DoesNotContain(poison, done);
    }
}
