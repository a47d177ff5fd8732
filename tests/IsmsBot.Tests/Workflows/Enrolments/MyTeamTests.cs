using IsmsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Enrolments;

/// <summary>Line managers ask for their own people, and for nobody else's.</summary>
public sealed class MyTeamTests
{
    [Fact]
    public async Task A_line_manager_sees_who_of_the_own_team_is_late_and_reminds_them()
    {
        await using var bot = await TestBot.StartAsync();
        var manager = await bot.InDb(db => db.People.Where(p => p.Id == Cast.Id("sven")).Select(p => p.ManagerId!).SingleAsync());

        var team = await bot.Say(manager, "who in my team is late");

        Assert.Contains("Sven Malmgren", team.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Camila", team.Words(), StringComparison.Ordinal);
        Assert.Contains("2 of your team are reminded.", (await bot.Click(manager, team, "Remind them")).Words(), StringComparison.Ordinal);
        Assert.Contains("Nobody reports to you", (await bot.Say("sven", "my team")).Words(), StringComparison.Ordinal);
        Assert.Contains("Nobody in your team is late.", (await bot.Say("ingrid", "my team")).Words(), StringComparison.Ordinal);
    }
}
