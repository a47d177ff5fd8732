using IsmsBot.Kernel.Tasks;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;

namespace IsmsBot.Tests.Reminders;

/// <summary>What is late with many is one row of the list, and says with whom.</summary>
public sealed class StaysLateOnceTests
{
    [Fact]
    public async Task The_same_thing_late_with_several_people_is_one_row_that_says_with_whom()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Do(turn =>
        {
            foreach (var (person, number) in new[] { ("devon", 1), ("ruben", 2), ("sven", 3) })
            {
                turn.Ask(new TaskItem
                {
                    Id = $"TSK-900{number}",
                    Title = "Question about the old lift",
                    Kind = "question.answer",
                    AssigneeId = Cast.Id(person),
                    SubjectId = "ENR-0001",
                    DueAt = new DateOnly(2026, 8, number),
                });
            }

            return Task.CompletedTask;
        });

        var list = await bot.Say("ingrid", "what stays late");
        Assert.Contains("Late with 3 people; the oldest was due on 1 August 2026", list.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("TSK-9002", list.Plain(), StringComparison.Ordinal);

        var who = await bot.OpenRow("ingrid", list, "old lift");
        Assert.Contains("Devon Achterberg", who.Words(), StringComparison.Ordinal);
        Assert.Contains("TSK-9002: was due on 2 August 2026", who.Words(), StringComparison.Ordinal);
    }
}
