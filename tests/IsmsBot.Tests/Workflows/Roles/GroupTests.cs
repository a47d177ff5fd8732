using IsmsBot.Kernel.People;
using IsmsBot.Sandbox.Graph;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Workflows.Roles;

/// <summary>Where groups of Entra ID count, an accepted role waits for its group, and administrators are told what to do (domain 0.3).</summary>
public class GroupTests
{
    [Fact]
    public async Task An_accepted_role_counts_from_the_night_in_which_the_group_names_its_holder()
    {
        await using var bot = await TestBot.StartAsync(Store.SharePoint);
        await bot.Tick();
        await bot.Propose("ingrid", "assign control owner to Sven Malmgren");
        var role = await bot.Newest();

        var accepted = await bot.Click("sven", await bot.Asked("sven", role), "Accept");

        Assert.Contains("It counts once the group sg-isms-control-owners in Entra ID names you too", accepted.Plain(), StringComparison.Ordinal);
        Assert.Equal("", await bot.RolesOf("sven"));
        await bot.Tick();
        Assert.Contains(
            bot.Inbox("yusuf"), m => m.Plain().Contains("Please add Sven Malmgren to the group sg-isms-control-owners", StringComparison.Ordinal));
        Assert.Contains("does not name the holder", (await bot.Say("ingrid", "show " + role.Id)).Plain(), StringComparison.Ordinal);
        var differences = (await bot.Say("ingrid", "differences to groups")).Plain();
        Assert.Contains("Control owner: Sven Malmgren", differences, StringComparison.Ordinal);
        Assert.Contains("Role check: 1 to look at", differences, StringComparison.Ordinal);

        var entra = bot.Services.GetRequiredService<GraphSimulator>().Directory;
        entra.SetGroup("sg-isms-control-owners", bot.As("sven").Person.EntraId.ToString("D"));
        await bot.MoveTo(new DateTimeOffset(2026, 11, 17, 9, 0, 0, TimeSpan.Zero));

        Assert.Equal(Role.ControlOwner, await bot.RolesOf("sven"));
    }

    [Fact]
    public async Task Without_groups_the_directory_takes_no_role_away_at_night()
    {
        await using var bot = await TestBot.StartAsync(
            Store.SharePoint, with: options => options with { Settings = new Dictionary<string, string?> { ["Isms:Roles:Groups"] = "false" } });
        var entra = bot.Services.GetRequiredService<GraphSimulator>().Directory;
        entra.SetGroup(IsmsBot.Catalog.Roles.Get(Role.IsmsManager).EntraGroup);

        await bot.MoveTo(new DateTimeOffset(2026, 11, 17, 9, 0, 0, TimeSpan.Zero));

        Assert.Contains(Role.IsmsManager, await bot.RolesOf("ingrid"), StringComparison.Ordinal);
        Assert.Contains("do not count here", (await bot.Say("ingrid", "differences to groups")).Plain(), StringComparison.Ordinal);
    }
}
