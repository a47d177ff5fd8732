using IsmsBot.Tests.FrontDoor;
using IsmsBot.Tests.Reminders;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Assets;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Tasks;

/// <summary>"my tasks" shows ten at a time and all of them.</summary>
public sealed class MyTasksTests
{
    [Fact]
    public async Task All_tasks_are_reached_ten_at_a_time_on_the_same_card()
    {
        await using var bot = await TestBot.StartAsync();
        await DueWork.AssetsAsync(bot, "chiara", 13);

        // One more waits for her in the sample company.
        var first = await bot.Say("chiara", "my tasks");
        Assert.Contains("1 to 10 of 14", first.Words(), StringComparison.Ordinal);
        Assert.False(first.HasButton("Back"));
        var second = first with { Card = (await bot.ClickForCard("chiara", first, "More")).Card };
        Assert.Contains("11 to 14 of 14", second.Words(), StringComparison.Ordinal);
        Assert.False(second.HasButton("More"));
        var titles = Help.Rows(first).Concat(Help.Rows(second)).Select(row => row.Title).ToList();
        Assert.Equal((14, 14), (titles.Count, titles.Distinct().Count()));

        Assert.Equal(first.Words(), (await bot.ClickForCard("chiara", second, "Back")).Words());
    }

    [Fact]
    public async Task A_page_whose_tasks_are_done_by_now_is_the_last_one_that_there_is()
    {
        await using var bot = await TestBot.StartAsync();
        var ids = await DueWork.AssetsAsync(bot, "chiara", 13);
        var first = await bot.Say("chiara", "my tasks");
        await bot.Change(db => db.Set<Asset>().Where(a => ids.Take(5).Contains(a.Id))
            .ExecuteUpdateAsync(a => a.SetProperty(x => x.ConfirmBy, (DateOnly?)null)));

        var page = first with { Card = (await bot.ClickForCard("chiara", first, "More")).Card };

        Assert.Contains("9 tasks wait for you", page.Words(), StringComparison.Ordinal);
        Assert.Equal(9, Help.Rows(page).Count);
    }
}
