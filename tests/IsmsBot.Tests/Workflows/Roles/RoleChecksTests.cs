using System.Text.Json;
using IsmsBot.Catalog;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Readiness;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Roles;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Roles;

/// <summary>The checks of clause 5.3 answer for the sample company what its expected state says, and see what goes wrong.</summary>
public class RoleChecksTests
{
    private static readonly DateOnly Today = new(2026, 11, 16);

    [Fact]
    public async Task The_sample_company_is_as_its_expected_state_says()
    {
        await using var bot = await TestBot.StartAsync();
        await using var stream = SampleCompany.Open();
        using var sample = await JsonDocument.ParseAsync(stream);
        var expected = sample.RootElement.GetProperty("expectedReadiness").GetProperty("clauses").EnumerateArray()
            .Single(clause => clause.GetProperty("key").GetString() == "roles").GetProperty("checks");

        foreach (var check in new RolesWorkflow().ClauseTests)
        {
            var answer = await bot.InDb(db => check.AnswerAsync(db, Today, CancellationToken.None));
            var said = expected.GetProperty(check.Id);
            var result = answer.Passes switch { true => "pass", false => "fail", null => "not-applicable" };
            Assert.Equal((check.Id, said.GetProperty("result").GetString()), (check.Id, result));
            Assert.Equal(said.GetProperty("records").EnumerateArray().Select(id => id.GetString()!).Distinct(), answer.Records);
        }
    }

    [Fact]
    public async Task What_is_wrong_with_roles_fails_its_check()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Change(db =>
        {
            db.Set<RoleAssignment>().Where(a => a.Role == Role.InternalAuditor)
                .ExecuteUpdate(s => s.SetProperty(a => a.Status, RoleAssignmentState.Ended));
            db.Set<RoleAssignment>().Where(a => a.Id == "ROL-0006")
                .ExecuteUpdate(s => s.SetProperty(a => a.ReportsPerformance, false).SetProperty(a => a.PersonId, "P0015"));
            db.People.Where(p => p.Id == "P0014").ExecuteUpdate(s => s.SetProperty(p => p.AccountEnabled, false));
            db.Set<RoleAssignment>().Where(a => a.Id == "ROL-0047").ExecuteUpdate(
                s => s.SetProperty(a => a.Status, RoleAssignmentState.Proposed).SetProperty(a => a.AssignedAt, new DateOnly(2026, 11, 1)));
            return Task.CompletedTask;
        });

        Assert.Equal([Role.InternalAuditor], (await AnswerAsync(bot, "mandatory-roles")).Records);
        Assert.False((await AnswerAsync(bot, "two-authorities")).Passes);
        Assert.Equal(["ROL-0047"], (await AnswerAsync(bot, "accepted")).Records);
        Assert.Equal(["ROL-0006", "ROL-0011"], (await AnswerAsync(bot, "no-conflict")).Records);
        Assert.Equal(["ROL-0019", "ROL-0025", "ROL-0035", "ROL-0043"], (await AnswerAsync(bot, "no-leaver")).Records);
    }

    [Fact]
    public async Task Twice_a_year_the_ISMS_managers_get_what_does_not_agree_once()
    {
        await using var bot = await TestBot.StartAsync(with: options => options with { Start = new(2027, 2, 28, 8, 0, 0, TimeSpan.Zero) });
        await bot.Change(db => db.Set<RoleAssignment>().Where(a => a.Role == Role.InternalAuditor)
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.Status, RoleAssignmentState.Ended)));

        await bot.MoveTo(new DateTimeOffset(2027, 3, 2, 12, 0, 0, TimeSpan.Zero));

        var card = Assert.Single(bot.Inbox("ingrid"), m => m.Words().Contains("Role check", StringComparison.Ordinal));
        Assert.Contains("vacant; the standard asks for a holder", card.Words(), StringComparison.Ordinal);
    }

    private static Task<TestAnswer> AnswerAsync(TestBot bot, string check) =>
        bot.InDb(db => new RolesWorkflow().ClauseTests.Single(one => one.Id == "roles." + check).AnswerAsync(db, Today, CancellationToken.None));
}
