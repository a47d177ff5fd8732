using IsmsBot.Kernel.Causes;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Actions;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Triggers;
using IsmsBot.Workflows.Versions;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Actions;

/// <summary>What is done about risks to the ISMS and about opportunities: planned, done, proved, judged by somebody else (6.1.1 d and e).</summary>
public class PlannedActionTests
{
    [Fact]
    public async Task An_action_is_planned_done_with_proof_and_judged_by_the_owner_of_its_cause()
    {
        await using var bot = await TestBot.StartAsync();
        var risk = await bot.InDb(
            db => db.Set<Risk>().AsNoTracking()
                .Where(r => r.Kind == RiskKind.ManagementSystem && r.Status != RiskState.Closed && r.RiskOwnerId != null).OrderBy(r => r.Id)
                .FirstAsync());

        var planned = await bot.Press("ingrid", "risks/plan-action", new
        {
            record = risk.Id,
            version = risk.Version,
            what = "Train a deputy",
            responsible = "P0043",
            due = "2026-12-01",
        });
        Assert.Contains("Planned as ACT-", planned.Plain(), StringComparison.Ordinal);
        var id = (await Last(bot)).Id;
        await bot.Tick();
        Assert.Contains("Train a deputy", bot.Inbox("farid")[^1].Plain(), StringComparison.Ordinal);
        Assert.Contains("Train a deputy", (await bot.Say("farid", "my actions")).Plain(), StringComparison.Ordinal);
        await bot.Press("farid", "actions/start-action", new { record = id, version = 1 });
        Assert.True((await bot.Press("farid", "actions/complete-action", new { record = id, version = 2 })).Plain().Says("GEN-04"));
        await bot.Press("farid", "actions/complete-action", new { record = id, version = 2, evidence = "/records/deputy.pdf" });
        Assert.True(
            (await bot.Press("farid", "actions/verify-action", new { record = id, version = 3, helped = "effective", why = "It works for me" }))
                .Plain() is var own && (own.Says("GEN-01") || own.Says("SOD-04")), "nobody judges their own work");
        await bot.Press(risk.OwnerId!, "actions/verify-action", new
        {
            record = id,
            version = 3,
            helped = "effective",
            why = "The deputy stood in for two weeks.",
        });

        var action = await Last(bot);
        Assert.Equal((ActionState.Verified, Effectiveness.Effective, risk.OwnerId), (action.Status, action.Effectiveness, action.VerifiedById));
    }

    [Fact]
    public async Task An_action_without_person_or_date_is_no_plan_and_a_late_one_is_reminded()
    {
        await using var bot = await TestBot.StartAsync();
        var risk = await bot.InDb(
            db => db.Set<Risk>().AsNoTracking().FirstAsync(r => r.Kind == RiskKind.ManagementSystem && r.Status != RiskState.Closed));

        Assert.True(
            (await bot.Press("ingrid", "risks/plan-action", new { record = risk.Id, version = risk.Version, what = "Train a deputy" })).Plain()
                .Says("PLN-01"));
        await bot.Press("ingrid", "risks/plan-action", new
        {
            record = risk.Id,
            version = risk.Version,
            what = "Train a deputy",
            responsible = "P0043",
            due = "2026-11-20",
        });
        await bot.MoveBy(TimeSpan.FromDays(5));

        Assert.Contains(bot.Inbox("farid"), m => m.Plain().Contains("Action: Train a deputy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_major_version_of_the_policy_opens_a_trigger_once()
    {
        await using var bot = await TestBot.StartAsync();
        var version = await bot.InDb(
            db => db.Set<DocumentVersion>().AsNoTracking().Where(v => v.DocumentCode == "ISMS-POL-001" && v.Status == VersionState.Published)
                .Select(v => v.Id).SingleAsync());
        await bot.Change(db => db.Set<DocumentVersion>().Where(v => v.Id == version)
            .ExecuteUpdateAsync(s => s.SetProperty(v => v.CreatedById, "P0008").SetProperty(v => v.PublishedAt, bot.Now)));

        await bot.Tick();
        await bot.Tick();

        var trigger = await bot.InDb(db => db.Set<Trigger>().AsNoTracking().SingleAsync(t => t.Ref == version));
        Assert.Equal((CauseKind.MajorDocumentVersion, TriggerState.Open), (trigger.Kind, trigger.Status));
    }

    private static Task<PlannedAction> Last(TestBot bot) =>
        bot.InDb(db => db.Set<PlannedAction>().AsNoTracking().OrderByDescending(a => a.Id).FirstAsync());
}
