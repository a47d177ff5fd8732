using IsmsBot.Kernel.People;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Roles;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Roles;

/// <summary>Two conflicting roles are held only by an exception that top management approves for a time (S21, SOD-05, SOD-07).</summary>
public class ExceptionTests
{
    private const string Assign = "assign document approver to Yusuf Tamraz";

    [Fact]
    public async Task S21_conflicting_roles_need_an_exception_with_an_end()
    {
        await using var bot = await TestBot.StartAsync();
        var form = await bot.Say("ingrid", Assign);
        var refused = await bot.ClickForCard("ingrid", form, "Propose");
        Assert.True(refused.Plain().Says("SOD-05"), refused.Plain());
        Assert.Contains(
            "Yusuf Tamraz already holds System administrator, which conflicts with Document approver", refused.Plain(), StringComparison.Ordinal);

        var asked = await bot.Click(
            "ingrid", refused, "Ask top management", ("reason", "The second approver is away until March."),
            ("compensatingControl", "Pieter reads the journal of his approvals each week."), ("expiresAt", "2027-02-28"));
        var exception = await bot.InDb(db => db.Set<SodException>().AsNoTracking().SingleAsync());
        Assert.Contains($"On record as {exception.Id}. I have asked", asked.Plain(), StringComparison.Ordinal);
        Assert.Equal([Role.SystemAdministrator, Role.DocumentApprover], exception.Roles);
        Assert.True((await bot.Propose("ingrid", Assign)).Plain().Says("SOD-05"));

        var approved = await bot.Click("marit", await bot.Sent("marit", $"exception:{exception.Id}:P0001"), "Approve");
        Assert.Contains("Approved until 28 February 2027.", approved.Plain(), StringComparison.Ordinal);
        var told = await bot.Sent("ingrid", $"exception-approved:{exception.Id}");
        var filled = await bot.ClickForCard("ingrid", told, "Propose the role");
        await bot.Click("ingrid", filled, "Propose");
        var role = await bot.Newest();
        var accepted = await bot.Click("yusuf", await bot.Asked("yusuf", role), "Accept");

        Assert.Contains("You hold the role", accepted.Plain(), StringComparison.Ordinal);
        Assert.Equal((RoleAssignmentState.Active, exception.Id), ((await bot.Newest()).Status, (await bot.Newest()).ExceptionId));
        Assert.Equal("document-approver system-administrator", await bot.RolesOf("yusuf"));
        await bot.MoveTo(new DateTimeOffset(2026, 12, 1, 10, 0, 0, TimeSpan.Zero));
        Assert.Single(bot.Inbox("ingrid"), m => m.Plain().Contains("These exceptions allow conflicting roles.", StringComparison.Ordinal));
        await bot.MoveTo(new DateTimeOffset(2027, 1, 1, 10, 0, 0, TimeSpan.Zero));
        Assert.Equal(2, bot.Inbox("ingrid").Count(m => m.Plain().Contains("These exceptions allow conflicting roles.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Of_two_conflicting_roles_that_wait_only_the_first_can_be_accepted()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Propose("ingrid", "assign internal auditor to Sven Malmgren");
        var first = await bot.Newest();
        await bot.Propose("ingrid", "assign isms manager to Sven Malmgren");
        var second = await bot.Newest();
        await bot.Press("sven", "roles/accept-role", new { record = first.Id, version = 1 });

        var refused = await bot.Press("sven", "roles/accept-role", new { record = second.Id, version = 1 });

        Assert.True(refused.Plain().Says("SOD-05"), refused.Plain());
        Assert.Equal(Role.InternalAuditor, await bot.RolesOf("sven"));
        Assert.Equal(RoleAssignmentState.Proposed, (await bot.Newest()).Status);
    }

    [Fact]
    public async Task Nobody_approves_an_exception_for_themselves_and_nobody_asks_for_more_than_six_months()
    {
        await using var bot = await TestBot.StartAsync();
        object Asked(string person, string until) => new
        {
            personId = person,
            roles = "system-administrator+top-management",
            reason = "There is nobody else this winter.",
            compensatingControl = "Ingrid reads the journal each week.",
            expiresAt = until,
        };
        Assert.True((await bot.Press("ingrid", "roles/new-sod-exception", Asked("P0001", "2027-05-17"))).Plain().Says("GEN-04"));
        await bot.Press("ingrid", "roles/new-sod-exception", Asked("P0001", "2027-05-16"));

        var own = await bot.Press("marit", "roles/approve-exception", new { record = "EXC-0001", version = 1 });

        Assert.True(own.Plain().Says("SOD-07"), own.Plain());
        Assert.False((await bot.Say("marit", "show EXC-0001")).HasButton("Approve"));
        Assert.True((await bot.Say("ana", "show EXC-0001")).HasButton("Approve"));
        Assert.True((await bot.Press("ingrid", "roles/approve-exception", new { record = "EXC-0001", version = 1 })).Plain().Says("GEN-01"));
        await bot.Press("ana", "roles/reject-sod-exception", new { record = "EXC-0001", version = 1, reason = "Pieter can do it instead." });
        Assert.Equal(SodExceptionState.Rejected, await bot.InDb(db => db.Set<SodException>().Select(e => e.Status).SingleAsync()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task When_an_exception_ends_its_holder_and_the_managers_hear_that_one_role_has_to_end(bool revoked)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Do(async turn =>
        {
            turn.Import(
                new SodException
                {
                    Id = "EXC-0001",
                    Title = "Yusuf Tamraz: both",
                    PersonId = "P0015",
                    Roles = [Role.SystemAdministrator, Role.DocumentApprover],
                    ExpiresAt = new(2026, 11, 17),
                },
                SodExceptionState.Approved);
            turn.Import(
                new RoleAssignment { Id = "ROL-0048", Title = "Document approver: Yusuf Tamraz", PersonId = "P0015", Role = Role.DocumentApprover },
                RoleAssignmentState.Active);
            await RolesInForce.WorkOutAsync(turn, "P0015");
        });
        if (revoked)
        {
            await bot.Press("marit", "roles/revoke-exception", new { record = "EXC-0001", version = 1, why = "The approver is back." });
        }

        await bot.MoveTo(new DateTimeOffset(2026, 11, 18, 12, 0, 0, TimeSpan.Zero));

        var state = await bot.InDb(db => db.Set<SodException>().Select(e => e.Status).SingleAsync());
        Assert.Equal(revoked ? SodExceptionState.Revoked : SodExceptionState.Expired, state);
        foreach (var person in new[] { "ingrid", "yusuf" })
        {
            Assert.Single(bot.Inbox(person), m => m.Plain().Contains("one of them has to end", StringComparison.Ordinal));
        }
    }
}
