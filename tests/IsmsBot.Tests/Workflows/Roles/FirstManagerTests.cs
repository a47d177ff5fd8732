using IsmsBot.Kernel.People;
using IsmsBot.Sandbox;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Roles;

/// <summary>In a new tenant nobody holds a role: whoever the operator named becomes ISMS manager and assigns the others.</summary>
public class FirstManagerTests
{
    private const string Offer = "You are named as the first ISMS manager";

    [Fact]
    public async Task Whoever_is_named_accepts_the_role_once_and_can_assign_top_management()
    {
        await using var bot = await StartAsync("ingrid.vaszary@brackwater.example", groups: false);
        Assert.True((await bot.Say("ingrid", "new role")).Plain().Says("GEN-01"));
        var offer = await bot.Sent("ingrid", "first-manager:P0007");
        Assert.Contains(Offer, offer.Plain(), StringComparison.Ordinal);

        var accepted = await bot.Click("ingrid", offer, "Accept");

        Assert.Contains("You are ISMS manager now.", accepted.Plain(), StringComparison.Ordinal);
        Assert.Equal(Role.IsmsManager, await bot.RolesOf("ingrid"));
        var role = await bot.InDb(db => db.Set<RoleAssignment>().AsNoTracking().SingleAsync());
        Assert.Equal((RoleAssignmentState.Active, true, true), (role.Status, role.EnsuresConformity, role.ReportsPerformance));
        Assert.Equal("Isms:Setup:FirstManager", (await bot.JournalOf(role.Id))[^1].Comment);

        Assert.Contains("Nothing was changed", (await bot.Press("ingrid", "roles/accept-first-manager", new { })).Plain(), StringComparison.Ordinal);
        Assert.Equal(1, await bot.InDb(db => db.Set<RoleAssignment>().CountAsync()));

        await bot.Propose("ingrid", "assign top management to Marit Oosterveld");
        await bot.Click("marit", await bot.Asked("marit", await bot.Newest()), "Accept");
        Assert.Equal(Role.TopManagement, await bot.RolesOf("marit"));
        Assert.Contains(
            "Vacant: Internal auditor, System administrator and Document approver.", (await bot.Say("marit", "roles")).Plain(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_groups_count_it_is_said_what_is_missing_and_the_night_completes_it()
    {
        await using var bot = await StartAsync("7d8b8656-1cae-5fc4-bf55-b1e6851c06ef", groups: true);
        await bot.Say("ingrid", "help");
        var offer = await bot.Sent("ingrid", "first-manager:P0007");
        Assert.Contains("the group sg-isms-managers in Entra ID names you too", offer.Plain(), StringComparison.Ordinal);

        var accepted = await bot.Click("ingrid", offer, "Accept");

        Assert.Contains("please ask its administrator", accepted.Plain(), StringComparison.Ordinal);
        Assert.Equal("", await bot.RolesOf("ingrid"));
        Assert.Contains("It does not count yet", (await bot.Say("ingrid", "first isms manager")).Plain(), StringComparison.Ordinal);

        await bot.Change(db => Task.FromResult(db.Add(new GroupMember { Group = "sg-isms-managers", PersonId = "P0007" })));
        await bot.Do(turn => RolesInForce.WorkOutAsync(turn, "P0007"));
        Assert.Equal(Role.IsmsManager, await bot.RolesOf("ingrid"));
    }

    [Fact]
    public async Task Nobody_else_is_offered_it_nor_can_take_it()
    {
        await using var bot = await StartAsync("ingrid.vaszary@brackwater.example", groups: false);
        await bot.Say("sven", "help");
        await bot.Tick();

        Assert.DoesNotContain(bot.Inbox("sven"), m => m.Plain().Contains(Offer, StringComparison.Ordinal));
        Assert.True((await bot.Press("sven", "roles/accept-first-manager", new { })).Plain().Says("GEN-01"));
        Assert.Contains("you are not named", (await bot.Say("sven", "set up the isms")).Plain(), StringComparison.Ordinal);
        Assert.Equal(0, await bot.InDb(db => db.Set<RoleAssignment>().CountAsync()));
    }

    [Fact]
    public async Task Where_somebody_runs_the_ISMS_nobody_is_offered_it()
    {
        await using var bot = await TestBot.StartAsync(With("sven.malmgren@brackwater.example", groups: false));
        await bot.Say("sven", "help");
        await bot.Tick();

        Assert.DoesNotContain(bot.Inbox("sven"), m => m.Plain().Contains(Offer, StringComparison.Ordinal));
        Assert.Contains(
            "The ISMS is managed by", (await bot.Press("sven", "roles/accept-first-manager", new { })).Plain(), StringComparison.Ordinal);
        Assert.Equal("", await bot.RolesOf("sven"));
    }

    private static async Task<TestBot> StartAsync(string named, bool groups)
    {
        var bot = await TestBot.StartAsync(With(named, groups));
        await bot.NobodyHoldsARole();
        return bot;
    }

    private static Func<SandboxOptions, SandboxOptions> With(string named, bool groups) => options => options with
    {
        Settings = new Dictionary<string, string?> { ["Isms:Setup:FirstManager"] = named, ["Isms:Roles:Groups"] = groups ? "true" : "false" },
    };
}
