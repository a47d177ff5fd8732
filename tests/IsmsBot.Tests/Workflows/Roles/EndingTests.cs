using IsmsBot.Kernel.People;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Roles;

/// <summary>Roles end, but not the last of a role that the standard asks for (S20, ROL-01).</summary>
public class EndingTests
{
    [Fact]
    public async Task S20_the_last_auditor_cannot_vanish()
    {
        await using var bot = await TestBot.StartAsync();
        string[] auditors = ["ROL-0008", "ROL-0009", "ROL-0010"];
        foreach (var id in auditors[..2])
        {
            var card = await bot.Say("ingrid", "show " + id);
            Assert.Contains("does not hold the role any more", (await bot.Click("ingrid", card, "End it")).Plain(), StringComparison.Ordinal);
        }

        var last = await bot.Say("ingrid", "show ROL-0010");
        var refused = await bot.Click("ingrid", last, "End it");

        Assert.True(refused.Plain().Says("ROL-01"), refused.Plain());
        Assert.Contains("Anselm Vargany is the only Internal auditor", refused.Plain(), StringComparison.Ordinal);
        Assert.Equal(Role.InternalAuditor, await bot.RolesOf("P0231"));
        Assert.Equal("", await bot.RolesOf("P0191"));
        await bot.Tick();
        Assert.Contains(
            bot.Inbox("P0191"), m => m.Plain().Contains("The role \"Internal auditor\" of Oskar Benedekov has ended.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_successor_who_has_accepted_lets_the_last_one_go()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Change(db => db.Set<RoleAssignment>().Where(a => a.Id == "ROL-0008" || a.Id == "ROL-0009").ExecuteUpdateAsync(
            s => s.SetProperty(a => a.Status, RoleAssignmentState.Ended)));
        await bot.Propose("ingrid", "assign internal auditor to Sven Malmgren");
        Assert.True((await bot.Press("ingrid", "roles/end-role", new { record = "ROL-0010", version = 1 })).Plain().Says("ROL-01"));
        var role = await bot.Newest();
        await bot.Press("sven", "roles/accept-role", new { record = role.Id, version = 1 });

        await bot.Press("ingrid", "roles/end-role", new { record = "ROL-0010", version = 1, why = "He moves to another unit." });

        var ended = await bot.InDb(db => db.Set<RoleAssignment>().AsNoTracking().SingleAsync(a => a.Id == "ROL-0010"));
        Assert.Equal((RoleAssignmentState.Ended, new DateOnly(2026, 11, 16)), (ended.Status, ended.EndedAt));
        Assert.Equal("He moves to another unit.", (await bot.JournalOf("ROL-0010"))[^1].Comment);
    }

    [Fact]
    public async Task Whoever_manages_the_ISMS_no_longer_may_do_it_no_longer()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Press("ingrid", "roles/end-role", new { record = "ROL-0007", version = 1 });

        Assert.True((await bot.Say("devon", "new role")).Plain().Says("GEN-01"));
        Assert.True((await bot.Press("sven", "roles/end-role", new { record = "ROL-0008", version = 1 })).Plain().Says("GEN-01"));
    }

    [Fact]
    public async Task A_proposal_to_somebody_who_leaves_is_withdrawn_the_same_day()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Propose("ingrid", "assign control owner to Sven Malmgren");

        await bot.Entra.LeaveAsync(Cast.Id("sven"), CancellationToken.None);

        var role = await bot.Newest();
        Assert.Equal((RoleAssignmentState.Ended, "the person left"), (role.Status, (await bot.JournalOf(role.Id))[^1].Comment));
    }
}
