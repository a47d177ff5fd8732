using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Assessments;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Triggers;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Assessments;

/// <summary>The yearly look, triggers, and what the owners do with them (8.2).</summary>
public class AssessmentTests
{
    [Fact]
    public async Task A_trigger_starts_an_assessment_of_the_risks_that_it_touches_and_their_owners_are_asked()
    {
        await using var bot = await TestBot.StartAsync();
        var trigger = await bot.InDb(db => db.Set<Trigger>().SingleAsync(t => t.Id == "TRG-0007"));

        await bot.Press("ingrid", "triggers/start-triggered", new { record = trigger.Id, version = trigger.Version });
        await bot.Tick();

        var assessment = await bot.InDb(db => db.Set<RiskAssessment>().SingleAsync(a => a.Id == "RAS-2026-05"));
        Assert.Equal((AssessmentKind.Triggered, AssessmentState.InProgress), (assessment.Kind, assessment.Status));
        Assert.Equal(
            (TriggerState.Handled, "RAS-2026-05"),
            await bot.InDb(
                db => db.Set<Trigger>().Where(t => t.Id == "TRG-0007").Select(t => ValueTuple.Create(t.Status, t.AssessmentId)).SingleAsync()));
        var owner = (await bot.Risk(assessment.RiskIds[0])).RiskOwnerId!;
        Assert.Contains("Please rate", bot.Inbox(owner)[^1].Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_owner_who_does_not_rate_is_reminded_and_then_the_line_hears_of_it()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Press("ingrid", "assessments/start-assessment", new { });

        await bot.MoveTo(new DateTimeOffset(2026, 12, 8, 10, 0, 0, TimeSpan.Zero));

        var journal = await bot.JournalOf("RSK-0010");
        Assert.Contains(journal, j => j is { Action: "reminded", Comment: "r+0" });
        Assert.Contains(journal, j => j is { Action: "escalated", Comment: "line-manager" });
    }

    [Fact]
    public async Task Staff_hear_what_became_of_their_proposal()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Say("sven", "new risk");
        await bot.Say("sven", "the coffee machine breaks");
        await bot.Say("sven", "skip");
        await bot.Say("sven", "skip");
        await bot.Tick();

        await bot.Press("ingrid", "risks/dismiss-risk", new { record = "RSK-0031", version = 1, reason = "it has nothing to do with information" });
        await bot.Tick();

        Assert.Equal(RiskState.Closed, (await bot.Risk("RSK-0031")).Status);
        Assert.Contains("it has nothing to do with information", bot.Inbox("sven")[^1].Plain(), StringComparison.Ordinal);
    }
}
