using IsmsBot.Kernel.Jobs;
using IsmsBot.Sandbox.Graph;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Workflows.Workforce;

/// <summary>SharePoint or Entra ID that does not answer for a day is told once to those who can repair it, and nothing else stops.</summary>
public sealed class OutageTests
{
    private const string Library = "I cannot reach the document library";
    private const string Directory = "I cannot reach the directory of people";

    [Fact]
    public async Task An_outage_of_a_day_is_told_once_and_its_end_too_and_acknowledging_goes_on()
    {
        await using var bot = await TestBot.StartAsync(Store.SharePoint);
        await bot.Tick();
        var faults = bot.Services.GetRequiredService<GraphSimulator>().Faults;
        faults.Always(request => request.IsGraph, Fault.Error(403, "accessDenied", "The consent has ended."));
        await bot.MoveBy(TimeSpan.FromHours(20));
        Assert.Equal((0, 0), Told(bot, "yusuf"));

        await bot.MoveBy(TimeSpan.FromHours(28));
        Assert.Equal(1, Told(bot, "yusuf").Library);
        Assert.Equal((0, 0), Told(bot, "sven"));
        Assert.Contains("Policy 3.0", (await bot.Say("sven", "my policies")).Words(), StringComparison.Ordinal);
        await bot.MoveBy(TimeSpan.FromHours(24));
        Assert.Equal((1, 1), Told(bot, "yusuf"));
        Assert.Equal((1, 1), Told(bot, "ingrid"));

        faults.Clear();
        await bot.MoveBy(TimeSpan.FromHours(1));
        Assert.Single(bot.Inbox("yusuf"), m => m.Words().Contains("I reach the document library again", StringComparison.Ordinal));
        Assert.Single(bot.Inbox("ingrid"), m => m.Words().Contains("I reach the directory of people again", StringComparison.Ordinal));
        Assert.Equal([null, null], await bot.InDb(db => db.Set<Outage>().Select(o => o.Since).ToListAsync()));
        Assert.Equal(["out of reach", "answers again"], (await bot.JournalOf(Outage.Library)).Select(j => j.Action));
    }

    [Fact]
    public async Task An_outage_that_ends_within_the_day_is_told_to_nobody()
    {
        await using var bot = await TestBot.StartAsync(Store.SharePoint);
        await bot.Tick();
        var faults = bot.Services.GetRequiredService<GraphSimulator>().Faults;
        faults.Always(request => request.IsGraph, Fault.Error(403, "accessDenied", "The consent has ended."));
        await bot.MoveBy(TimeSpan.FromHours(3));
        faults.Clear();
        await bot.MoveBy(TimeSpan.FromHours(30));
        Assert.Equal((0, 0), Told(bot, "yusuf"));
        Assert.DoesNotContain(bot.Inbox("yusuf"), m => m.Words().Contains("again", StringComparison.Ordinal));
    }

    private static (int Library, int Directory) Told(TestBot bot, string person) =>
        (
            bot.Inbox(person).Count(m => m.Words().Contains(Library, StringComparison.Ordinal)),
            bot.Inbox(person).Count(m => m.Words().Contains(Directory, StringComparison.Ordinal)));
}
