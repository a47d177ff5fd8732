using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Tasks;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Reminders;

/// <summary>Dates are the same wherever they are said, and nobody is left alone with what stays late.</summary>
public sealed class StaysLateTests
{
    private static readonly DateOnly Due = new(2026, 9, 7);

    [Fact]
    public async Task List_reminder_and_escalation_say_the_same_day_and_a_decision_that_any_of_several_may_take_is_one()
    {
        await using var bot = await TestBot.StartAsync();
        var asked = await bot.Acceptance("RAC-0001");
        var reason = "Two older accounts stay until the summer; they hold no patient data.";
        await bot.Press(
            "ana", "treatments/accept-risk",
            new { record = asked.Id, version = asked.Version, picture = asked.SnapshotHash, until = "2027-04-19", reason });
        Assert.Contains("Due on 26 November 2026", Endorse(await bot.Say("marit", "my tasks")), StringComparison.Ordinal);

        // Five days later is a Saturday.
        await bot.MoveBy(TimeSpan.FromDays(8.2));
        var reminder = bot.Inbox("marit").Last(m => m.Plain().Contains("Endorse:", StringComparison.Ordinal) && m.HasButton("Open"));
        Assert.Contains("Due on 26 November 2026, in 3 days", reminder.Plain(), StringComparison.Ordinal);

        await bot.MoveBy(TimeSpan.FromDays(14));
        var told = Assert.Single(bot.Inbox("ingrid"), m => m.Plain().Contains("Late: Endorse", StringComparison.Ordinal));
        Assert.Contains("RAC-0001: was due on 26 November 2026", told.Plain(), StringComparison.Ordinal);
        Assert.Contains(" or ", told.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Inbox("marit"), m => m.Plain().Contains("Only they can decide", StringComparison.Ordinal)
            && m.Plain().Contains("Endorse", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_stays_late_is_reminded_once_a_week_and_stands_on_the_list_of_the_ISMS_managers()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Do(turn =>
        {
            turn.Ask(new TaskItem
            {
                Id = "TSK-9001",
                Title = "Question about the old lift",
                Kind = "question.answer",
                AssigneeId = Cast.Id("devon"),
                SubjectId = "ENR-0001",
                DueAt = Due,
            });
            return Task.CompletedTask;
        });

        await bot.MoveTo(new DateTimeOffset(2026, 12, 1, 12, 0, 0, TimeSpan.Zero));

        var steps = await bot.InDb(db => db.Set<NudgeSent>().Where(n => n.RecordId == "TSK-9001").Select(n => n.Step).ToListAsync());
        Assert.Superset(new HashSet<string> { "r+77", "r+84" }, steps.ToHashSet());
        var list = bot.Inbox("ingrid").Last(m => m.Plain().Contains("Every level was told", StringComparison.Ordinal));
        Assert.Contains("Devon Achterberg, TSK-9001: was due on 7 September 2026", list.Plain(), StringComparison.Ordinal);
        Assert.Contains("TSK-9001", (await bot.Say("ingrid", "what stays late")).Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("TSK-9001", (await bot.Say("marit", "what stays late")).Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("standard", "2026-10-05", "2026-10-05")]
    [InlineData("standard", "2026-09-29", "2026-10-05")]
    [InlineData("standard", "2026-11-30", "2026-11-30")]
    [InlineData("standard", "2026-12-01", "2026-12-07")]
    public void After_the_last_step_of_a_policy_comes_a_reminder_a_week(string policy, string day, string next)
    {
        var plan = ReminderPlan.Of(policy);

        var following = plan.NextAfter(Due, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture).AddDays(-1));

        Assert.Equal(DateOnly.Parse(next, System.Globalization.CultureInfo.InvariantCulture), following);
    }

    [Fact]
    public void Nothing_is_planned_after_the_last_day_there_is() =>
        Assert.Equal(DateOnly.MaxValue, new PlanStep(7, false, null).On(DateOnly.MaxValue));

    private static string Endorse(ChatMessage tasks)
    {
        var words = tasks.Plain();
        var at = words.IndexOf("Endorse:", StringComparison.Ordinal);
        return words.Substring(at, Math.Min(200, words.Length - at));
    }
}
