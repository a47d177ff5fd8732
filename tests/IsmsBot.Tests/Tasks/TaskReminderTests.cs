using IsmsBot.Kernel.Tasks;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Tasks;

/// <summary>A task that a room gave to somebody is reminded of, and told to the next level when it is late (calendar.json, standard).</summary>
public class TaskReminderTests
{
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_question_that_nobody_answers_is_reminded_of_and_then_the_line_is_told(string database)
    {
        await using var bot = await TestBot.StartAsync(Store.Folder, database);
        await Ask(bot);

        await bot.MoveBy(TimeSpan.FromDays(7.2));
        var reminder = Assert.Single(bot.Inbox("devon"), IsReminder);
        Assert.Contains("Is my watch a private device?", (await bot.OpenRow("devon", reminder, "Question about")).Words(), StringComparison.Ordinal);

        var line = await bot.InDb(
            db => db.People.Where(p => p.Id == db.People.First(d => d.Id == Cast.Id("devon")).ManagerId).Select(p => p.Id).SingleAsync());
        await bot.MoveBy(TimeSpan.FromDays(10));
        var told = Assert.Single(bot.Inbox(line), m => m.Words().Contains("Late: Question about", StringComparison.Ordinal));
        Assert.Contains("Devon Achterberg", told.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Liam", told.Words(), StringComparison.Ordinal);
        Assert.Contains(await bot.JournalOf(await TaskId(bot)), j => j.Action == "escalated");
    }

    [Fact]
    public async Task An_answered_question_is_left_alone()
    {
        await using var bot = await TestBot.StartAsync();
        await Ask(bot);
        await bot.Click(
            "devon", bot.Inbox("devon").Last(m => m.HasButton("Send answer")), "Send answer", ("reply", "Only if it shows company mail."));

        await bot.MoveBy(TimeSpan.FromDays(15));

        Assert.DoesNotContain(bot.Inbox("devon"), IsReminder);
        Assert.DoesNotContain(await bot.JournalOf(await TaskId(bot)), j => j.Action is "reminded" or "escalated");
    }

    private static bool IsReminder(ChatMessage message) =>
        message.HasButton("Open") && message.Words().Contains("Question about", StringComparison.Ordinal);

    private static Task<string> TaskId(TestBot bot) =>
        bot.InDb(db => db.Set<TaskItem>().Where(t => t.Kind == "question.answer").Select(t => t.Id).SingleAsync());

    private static async Task Ask(TestBot bot)
    {
        var card = await bot.PolicyCard("liam");
        await bot.Click("liam", card, "Send my question", ("question", "Is my watch a private device?"), ("anonymous", "true"));
        await bot.Tick();
    }
}
