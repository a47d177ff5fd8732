using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Treatments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Treatments;

/// <summary>Decisions that wait are reminded and escalated; they stay with those who were asked.</summary>
public class WaitingTests
{
    [Fact]
    public async Task An_endorsement_that_waits_is_reminded_and_then_told_to_the_ISMS_managers()
    {
        await using var bot = await TestBot.StartAsync();
        var asked = await bot.Acceptance("RAC-0001");
        await bot.Press(
            "ana", "treatments/accept-risk",
            new
            {
                record = asked.Id,
                version = asked.Version,
                picture = asked.SnapshotHash,
                until = "2027-04-19",
                reason = "Two older accounts stay until the summer; they hold no patient data.",
            });
        Assert.Equal(AcceptanceState.AwaitingEndorsement, (await bot.Acceptance("RAC-0001")).Status);

        await bot.MoveBy(TimeSpan.FromDays(16.2));

        Assert.Contains(bot.Inbox("marit"), m => m.Plain().Contains("Endorse: Accept what remains", StringComparison.Ordinal));
        Assert.Contains(bot.Inbox("ingrid"), m => Late(m, "Endorse: Accept what remains"));
    }

    [Fact]
    public async Task A_plan_and_a_Statement_of_Applicability_that_wait_are_reminded()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Press("devon", "treatments/submit-plan", new { });
        await bot.Press("devon", "applicability/submit-soa", new { });

        await bot.MoveBy(TimeSpan.FromDays(8.2));

        Assert.Contains(bot.Inbox("ruben"), m => m.Plain().Contains("Approve: Risk treatment plan 6.0", StringComparison.Ordinal));
        Assert.Contains(bot.Inbox("marit"), m => m.Plain().Contains("Approve: Statement of Applicability 5.0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Accepting_is_not_offered_for_a_critical_risk()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Rate("ruben", "RSK-0001", "4", "3", "5", "5");
        await bot.Press(
            "ruben",
            "risks/reassess-risk",
            new { record = "RSK-0001", version = (await bot.Risk("RSK-0001")).Version, reason = "news of attacks on suppliers" });

        var card = await bot.Say("ruben", "decide RSK-0001");

        Assert.DoesNotContain("treatments/request-acceptance", card.Card!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(
            "treatments/request-acceptance",
            (await bot.Say("joana", "decide RSK-0010")).Card!.ToJsonString() + "treatments/request-acceptance",
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_control_owner_opens_the_risks_of_their_controls_and_no_others()
    {
        await using var bot = await TestBot.StartAsync();
        var linked = await bot.InDb(db => Task.FromResult(db.Set<Treatment>().Where(t => t.ResponsibleId == "P0016").Select(t => t.RiskId).First()));
        var controls =
            await bot.InDb(
                db => Task.FromResult(
                    db.Set<IsmsBot.Workflows.Applicability.SoaEntry>().Where(e => e.ControlOwnerId == "P0016").Select(e => e.ControlId).ToHashSet()));
        var used = await bot.InDb(
            db => Task.FromResult(
                db.Set<IsmsBot.Workflows.Applicability.ControlUse>().Where(u => controls.Contains(u.ControlId)).Select(u => u.RiskId).ToHashSet()));
        var worked =
            await bot.InDb(db => Task.FromResult(db.Set<Treatment>().Where(t => t.ResponsibleId == "P0016").Select(t => t.RiskId).ToHashSet()));
        var other =
            await bot.InDb(
                db => Task.FromResult(db.Set<IsmsBot.Workflows.Risks.Risk>().Where(r => r.RiskOwnerId != "P0016").AsEnumerable()
                    .FirstOrDefault(r => !used.Contains(r.Id) && !worked.Contains(r.Id) && !r.ExistingControlIds.Any(controls.Contains))));

        Assert.Contains(linked, (await bot.Say("elin", $"risk {linked}")).Plain(), StringComparison.Ordinal);
        Assert.NotNull(other);
        Assert.Contains("among the risks that you may see", (await bot.Say("elin", $"risk {other.Id}")).Plain(), StringComparison.Ordinal);
        Assert.True((await bot.Press("elin", "risks/show-risk", new { record = other.Id })).Plain().Says("GEN-01"));
    }

    [Theory]
    [InlineData("ruben", "P0014")]
    [InlineData("elin", "P0016")]
    [InlineData("chiara", "P0242")]
    public async Task A_list_has_own_risks_and_those_of_ones_controls_and_treatments_worst_first(string person, string id)
    {
        await using var bot = await TestBot.StartAsync();
        var (expected, others) = await bot.InDb(async db =>
        {
            var controls =
                await db.Set<IsmsBot.Workflows.Applicability.SoaEntry>().Where(e => e.ControlOwnerId == id).Select(e => e.ControlId).ToListAsync();
            var tied = await db.Set<IsmsBot.Workflows.Applicability.ControlUse>().Where(u => controls.Contains(u.ControlId)).Select(u => u.RiskId)
                .Concat(db.Set<Treatment>().Where(t => t.ResponsibleId == id).Select(t => t.RiskId)).ToListAsync();
            var open = await db.Set<IsmsBot.Workflows.Risks.Risk>().Where(r => r.Status != IsmsBot.Workflows.Risks.RiskState.Closed).ToListAsync();
            var read = open.Where(r => r.RiskOwnerId == id || tied.Contains(r.Id) || r.ExistingControlIds.Intersect(controls).Any())
                .OrderByDescending(r => r.CurrentScore).ThenByDescending(r => r.CurrentImpact).ThenBy(r => r.Id, StringComparer.Ordinal).ToList();
            return (read.Take(10).Select(r => r.Id).ToList(), open.Select(r => r.Id).Except(read.Select(r => r.Id)).ToList());
        });

        var list = (await bot.Say(person, "top risks")).Plain();

        Assert.Equal(expected, System.Text.RegularExpressions.Regex.Matches(list, @"RSK-\d{4}(?=[:,])").Select(m => m.Value));
        Assert.NotEmpty(others);
        Assert.Contains("Risk matrix", (await bot.Say(person, "risk matrix")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_who_may_submit_a_plan_can()
    {
        await using var bot = await TestBot.StartAsync();

        Assert.True((await bot.Press("elin", "treatments/submit-plan", new { })).Plain().Says("GEN-01"));
        Assert.True((await bot.Press("ruben", "treatments/submit-plan", new { })).Plain().Says("GEN-01"));
    }

    private static bool Late(ChatMessage message, string what) =>
        message.Plain().Contains("late", StringComparison.Ordinal) && message.Plain().Contains(what, StringComparison.Ordinal);
}
