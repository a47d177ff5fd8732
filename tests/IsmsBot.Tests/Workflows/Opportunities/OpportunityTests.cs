using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Actions;
using IsmsBot.Workflows.Opportunities;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Opportunities;

/// <summary>Opportunities come on record, are decided, pursued with an action and closed with what they brought (6.1.1, domain 3.6).</summary>
public class OpportunityTests
{
    [Fact]
    public async Task An_opportunity_is_put_on_record_decided_with_somebody_chosen_by_name_started_and_closed_with_what_it_brought()
    {
        await using var bot = await TestBot.StartAsync();
        var form = await bot.Say("ingrid", "new opportunity");
        var card = await bot.ClickForCard(
            "ingrid", form, "Save", ("title", "Share alerts with customers"), ("description", "Tell customers early what we see."), ("benefit", "4"),
            ("feasibility", "4"));
        Assert.Contains("4 times 4 is 16", card.Plain(), StringComparison.Ordinal);

        var answer = await bot.Click(
            "ingrid", card, "Save the decision", ("choice", "pursue"), ("reason", "customers ask for it"), ("what", "Write the first alert"),
            ("responsibleTyped", "farid benslimar"), ("due", "2026-12-15"));
        Assert.Contains("Decided.", answer.Plain(), StringComparison.Ordinal);
        var decided = await Newest(bot);
        Assert.Equal((OpportunityState.Decided, OpportunityDecision.Pursue), (decided.Status, decided.Decision));
        var action = await bot.InDb(db => db.Set<PlannedAction>().AsNoTracking().SingleAsync(a => a.SourceRef == decided.Id));
        Assert.Equal(("P0043", ActionSource.Opportunity, action.Id), (action.ResponsibleId, action.Source, Assert.Single(decided.ActionIds)));

        var shown = await bot.Say(decided.OwnerId!, "show " + decided.Id);
        await bot.Click(decided.OwnerId!, shown, "Start");
        Assert.True(
            (await bot.Press("ingrid", "opportunities/evaluate-opportunity", new { record = decided.Id, version = 3, reason = "good" })).Plain()
                .Says("IMP-02"));
        await bot.Press("ingrid", "opportunities/evaluate-opportunity", new
        {
            record = decided.Id,
            version = 3,
            reason = "Customers patched two days earlier.",
        });

        var closed = await Newest(bot);
        Assert.Equal((OpportunityState.Realised, "Customers patched two days earlier."), (closed.Status, closed.Evaluation));
        Assert.Equal(
            ["create", "decide", "start", "evaluate"],
            (await bot.JournalOf(closed.Id)).Select(j => j.Action).Where(action => !action.StartsWith("refused", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Only_whoever_may_decide_sees_the_register_and_only_the_owner_is_shown_the_button_to_start()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Change(db => db.Set<Opportunity>().Where(o => o.Id == "OPP-0001").ExecuteUpdateAsync(
            s =>
                s.SetProperty(o => o.Status, OpportunityState.Decided).SetProperty(o => o.OwnerId, "P0042")
                    .SetProperty(o => o.Decision, OpportunityDecision.Pursue)));

        Assert.True((await bot.Say("sven", "opportunities")).Plain().Says("GEN-01"));
        Assert.False((await bot.Say("ingrid", "opportunity OPP-0001")).HasButton("Start"));
        Assert.True((await bot.Press("ingrid", "opportunities/start-opportunity", new { record = "OPP-0001", version = 1 })).Plain().Says("GEN-11"));
    }

    private static Task<Opportunity> Newest(TestBot bot) =>
        bot.InDb(db => db.Set<Opportunity>().AsNoTracking().OrderByDescending(o => o.Id).FirstAsync());
}
