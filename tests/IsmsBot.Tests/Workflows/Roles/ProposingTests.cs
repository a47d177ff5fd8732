using IsmsBot.Kernel.People;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Roles;

/// <summary>A role is proposed, accepted or declined in chat, and counts from the acceptance (5.3).</summary>
public class ProposingTests
{
    [Fact]
    public async Task A_role_counts_from_the_moment_in_which_its_holder_accepts_it()
    {
        await using var bot = await TestBot.StartAsync();
        var form = await bot.Say("ingrid", "assign control owner to Sven Malmgren");
        Assert.Contains("Answer for the controls that are yours", form.Plain(), StringComparison.Ordinal);

        var answer = await bot.Click("ingrid", form, "Propose");
        var role = await bot.Newest();
        Assert.Contains($"Proposed as {role.Id}. Sven Malmgren has the card", answer.Plain(), StringComparison.Ordinal);
        Assert.Equal((RoleAssignmentState.Proposed, "P0057", "P0007"), (role.Status, role.PersonId, role.AssignedById));
        Assert.Equal("", await bot.RolesOf("sven"));
        Assert.Contains("Accept or decline: Control owner: Sven Malmgren", (await bot.Say("sven", "my tasks")).Plain(), StringComparison.Ordinal);

        var accepted = await bot.Click("sven", await bot.Asked("sven", role), "Accept");
        Assert.Contains("You hold the role \"Control owner\" from now on.", accepted.Plain(), StringComparison.Ordinal);
        Assert.Equal(Role.ControlOwner, await bot.RolesOf("sven"));
        Assert.Equal(["create", "accept"], (await bot.JournalOf(role.Id)).Select(j => j.Action));
        var change = Assert.Single(await bot.JournalOf("P0057"), j => j.RecordType == nameof(Person));
        Assert.Contains("\"field\":\"roles\"", change.Changes, StringComparison.Ordinal);
        await bot.Tick();
        Assert.Contains(
            bot.Inbox("ingrid"), m => m.Plain().Contains("Sven Malmgren holds the role \"Control owner\" from now on.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Accepting_twice_changes_nothing_and_says_so()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Propose("ingrid", "assign control owner to Sven Malmgren");
        var role = await bot.Newest();
        await bot.Press("sven", "roles/accept-role", new { record = role.Id, version = 1 });

        var again = await bot.Press("sven", "roles/accept-role", new { record = role.Id, version = 1 });

        Assert.True(again.Plain().Says("GEN-03"), again.Plain());
        Assert.Equal(2, (await bot.Newest()).Version);
    }

    [Fact]
    public async Task Nobody_accepts_for_somebody_else_and_only_those_who_assign_propose()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Propose("ingrid", "assign control owner to Sven Malmgren");
        var role = await bot.Newest();

        Assert.True((await bot.Press("ingrid", "roles/accept-role", new { record = role.Id, version = 1 })).Plain().Says("GEN-11"));
        Assert.True((await bot.Say("sven", "assign control owner to Alba Ribeirao")).Plain().Says("GEN-01"));
        var pressed = await bot.Press("sven", "roles/new-role-assignment", new { role = "control-owner", personId = "P0058" });
        Assert.True(pressed.Plain().Says("GEN-01"), pressed.Plain());
    }

    [Fact]
    public async Task Whoever_declines_says_why_and_the_proposer_is_told()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Propose("ingrid", "assign control owner to Sven Malmgren");
        var role = await bot.Newest();
        var card = await bot.Asked("sven", role);
        Assert.True((await bot.Click("sven", card, "Decline the role", ("reason", "no"))).Plain().Says("GEN-07"));

        await bot.Press("sven", "roles/decline-role-assignment", new { record = role.Id, version = 1, reason = "I move to Leeds next month." });

        Assert.Equal(RoleAssignmentState.Declined, (await bot.Newest()).Status);
        Assert.Equal("", await bot.RolesOf("sven"));
        await bot.Tick();
        Assert.Contains(bot.Inbox("ingrid"), m => m.Plain().Contains("declines the role \"Control owner\": I move to", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_proposal_can_be_withdrawn_and_the_same_one_is_not_made_twice()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Propose("ingrid", "assign control owner to Sven Malmgren");
        var role = await bot.Newest();
        var again = await bot.Propose("devon", "propose Sven Malmgren as control owner");
        Assert.True(again.Plain().Says("GEN-03"), again.Plain());
        Assert.Equal(role.Id, (await bot.Newest()).Id);

        await bot.Press("devon", "roles/withdraw-role-assignment", new { record = role.Id, version = 1, reason = "It was the wrong person." });

        Assert.Equal(RoleAssignmentState.Ended, (await bot.Newest()).Status);
        Assert.True((await bot.Press("sven", "roles/accept-role", new { record = role.Id, version = 2 })).Plain().Says("GEN-05"));
    }

    [Fact]
    public async Task Everybody_can_ask_who_holds_a_role_and_what_is_vacant_is_said()
    {
        await using var bot = await TestBot.StartAsync();
        var who = (await bot.Say("sven", "who is isms manager?")).Plain();
        Assert.Contains("ISMS manager: Ingrid Vaszary", who, StringComparison.Ordinal);
        Assert.Contains("ISMS manager: Devon Achterberg", who, StringComparison.Ordinal);
        Assert.Contains("Your roles: 3", (await bot.Say("ingrid", "my roles")).Plain(), StringComparison.Ordinal);
        Assert.Contains("Internal auditor: Petra Lindqvar", (await bot.Say("sven", "show ROL-0008")).Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("Vacant", (await bot.Say("ingrid", "roles")).Plain(), StringComparison.Ordinal);

        await bot.Change(db => db.Set<RoleAssignment>().Where(a => a.Role == Role.InternalAuditor).ExecuteUpdateAsync(
            s => s.SetProperty(a => a.Status, RoleAssignmentState.Ended)));

        Assert.Contains("Vacant: Internal auditor.", (await bot.Say("ingrid", "roles")).Plain(), StringComparison.Ordinal);
        Assert.Contains("Nobody holds it.", (await bot.Say("sven", "who is auditor")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Duties_can_be_written_by_hand_and_what_is_left_empty_is_the_usual()
    {
        await using var bot = await TestBot.StartAsync();
        var form = await bot.Say("ingrid", "new role");

        var answer = await bot.Click(
            "ingrid", form, "Propose", ("role", "risk-owner"), ("personIdTyped", "farid benslimar"),
            ("responsibilities", "Only the risks of the lab."));

        var role = await bot.Newest();
        Assert.Contains("Proposed as", answer.Plain(), StringComparison.Ordinal);
        Assert.Equal("Only the risks of the lab.", role.Responsibilities);
        Assert.StartsWith("You may approve treatments", role.Authorities, StringComparison.Ordinal);
    }
}
