using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Assessments;
using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Triggers;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Triggers;

/// <summary>What calls for a new look at the risks and how it is answered (8.2, domain 1.24 and 3.5).</summary>
public class TriggerTests
{
    [Fact]
    public async Task What_the_bot_cannot_see_is_recorded_by_hand_once_and_waits_for_the_answer()
    {
        await using var bot = await TestBot.StartAsync();
        var form = await bot.Say("ingrid", "new trigger");

        var refused = await bot.ClickForCard("ingrid", form, "Record it", ("what", "Break-in at the landlord"), ("since", "2026-11-30"));
        Assert.True(refused.Plain().Says("GEN-04"), refused.Plain());
        Assert.Contains(
            "what kind of cause it is; a reference by which others find it; since when, not later than today",
            refused.Plain(),
            StringComparison.Ordinal);
        Assert.Contains("Break-in at the landlord", refused.Card!.ToJsonString(), StringComparison.Ordinal);
        var recorded =
            await bot.Click(
                "ingrid", refused, "Record it", ("what", "Break-in at the landlord"), ("kind", "incident-major"), ("reference", "EVT-0009"),
                ("since", "2026-11-15"));
        Assert.Contains("Recorded as TRG-0008. It has to be answered by 25 November 2026.", recorded.Plain(), StringComparison.Ordinal);
        await bot.Tick();
        Assert.Single(bot.Inbox("devon"), m => m.Plain().Contains("Break-in at the landlord", StringComparison.Ordinal));
        var again = await Raise(bot, "devon", "Burglary", "incident-major", "evt 9");

        Assert.Contains("This is on record already as TRG-0008.", again, StringComparison.Ordinal);
        var trigger = await Last(bot);
        Assert.Equal(
            ("TRG-0008", "EVT-0009", "person", new DateOnly(2026, 11, 15), TriggerState.Open),
            (trigger.Id, trigger.Ref, trigger.DetectedBy, trigger.DetectedAt, trigger.Status));
        Assert.Contains("Answer the trigger Break-in at the landlord", (await bot.Say("ingrid", "my tasks")).Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SUP-9", "SUP-9")]
    [InlineData("inc 4711", "inc 4711")]
    [InlineData("rsk 3", "RSK-0003")]
    public async Task A_reference_that_is_not_on_record_here_stays_as_it_was_typed(string typed, string kept)
    {
        await using var bot = await TestBot.StartAsync();

        await Raise(bot, "ingrid", "It has changed", "incident-major", typed);

        Assert.Equal(kept, (await Last(bot)).Ref);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public async Task A_year_that_nobody_means_is_asked_for_again(string since)
    {
        await using var bot = await TestBot.StartAsync();

        Assert.Contains("I could not read", await Raise(bot, "ingrid", "It has changed", "incident-major", "INC-1", since), StringComparison.Ordinal);
        Assert.Equal(7, await bot.InDb(db => db.Set<Trigger>().CountAsync()));
    }

    [Fact]
    public async Task Only_the_ISMS_managers_record_and_answer_causes()
    {
        await using var bot = await TestBot.StartAsync();
        var data = new { record = "TRG-0007", version = 1 };

        Assert.True((await bot.Press("ana", "triggers/raise-trigger",
            new { what = "New law", kind = "new-requirement", reference = "NIS2", since = "2026-11-01" })).Plain().Says("GEN-01"));
        Assert.True((await bot.Press("ana", "triggers/start-triggered", data)).Plain().Says("GEN-01"));
        Assert.True((await bot.Press("sven", "triggers/start-chosen", data)).Plain().Says("GEN-01"));
        Assert.Equal(7, await bot.InDb(db => db.Set<Trigger>().CountAsync()));
    }

    [Theory]
    [InlineData("incident-major", "ast 3", "AST-0003")]
    [InlineData("supplier-change", "SUP-0002", "SUP-0002")]
    [InlineData("new-department", "Platform and IT Operations", "DEP-PLT")]
    [InlineData("new-site", "Utrecht head office", "SIT-UTR")]
    public async Task An_assessment_takes_the_risks_of_the_asset_the_supplier_or_the_place(string kind, string typed, string reference)
    {
        await using var bot = await TestBot.StartAsync();
        var expected = await bot.InDb(async db =>
        {
            var assets = await db.Set<Asset>()
                .Where(a => a.Id == reference || a.SupplierId == reference || a.DepartmentId == reference || a.SiteId == reference)
                .Select(a => a.Id)
                .ToListAsync();
            return (await db.Set<Risk>().Where(r => r.Status != RiskState.Closed && r.RiskOwnerId != null).ToListAsync())
                .Where(r => r.AssetIds.Intersect(assets).Any()).Select(r => r.Id).Order(StringComparer.Ordinal).ToList();
        });
        Assert.InRange(expected.Count, 1, 29);

        await Raise(bot, "ingrid", "It has changed", kind, typed);
        var card = await bot.Say("ingrid", "trigger TRG-0008");
        Assert.Contains(expected[0], card.Plain(), StringComparison.Ordinal);
        var started = await bot.Click("ingrid", card, "Start assessment");

        Assert.Contains($"The owners of {expected.Count} risks are asked", started.Plain(), StringComparison.Ordinal);
        Assert.Equal(reference, (await Last(bot)).Ref);
        Assert.Equal(expected, (await Assessment(bot)).RiskIds);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task What_a_trigger_touches_is_found_on_both_databases(string provider)
    {
        await using var bot = await TestBot.StartAsync(Store.Folder, provider);

        await Raise(bot, "ingrid", "Attack on the gateway", "incident-major", "AST-0003");
        await bot.Press("ingrid", "triggers/start-triggered", new { record = "TRG-0008", version = 1 });

        Assert.All(
            await bot.InDb(db => db.Set<Risk>().Where(r => r.AssessmentId == "RAS-2026-05").ToListAsync()),
            r => Assert.Contains("AST-0003", r.AssetIds));
        Assert.Contains("Assets: 25", (await bot.Say("ingrid", "assets")).Plain(), StringComparison.Ordinal);
        Assert.Contains("Risk matrix", (await bot.Say("ruben", "risk matrix")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ISMS_manager_chooses_other_risks_and_a_second_start_gives_the_first_assessment()
    {
        await using var bot = await TestBot.StartAsync();
        var card = await bot.Say("ingrid", "trigger TRG-0007");

        var nothing = await bot.ClickForCard("ingrid", card, "Start with these", ("risks", ""));
        Assert.True(nothing.Plain().Says("GEN-04"), nothing.Plain());
        await bot.Click("ingrid", card, "Start with these", ("risks", "RSK-0010,RSK-0001"));
        var again = await bot.Press("devon", "triggers/start-triggered", new { record = "TRG-0007", version = 1 });

        Assert.Contains("RAS-2026-05 was started for this already.", again.Plain(), StringComparison.Ordinal);
        Assert.Equal(["RSK-0001", "RSK-0010"], (await Assessment(bot)).RiskIds);
        Assert.Equal(TriggerState.Handled, (await bot.InDb(db => db.Set<Trigger>().SingleAsync(t => t.Id == "TRG-0007"))).Status);
    }

    [Fact]
    public async Task A_new_site_stays_open_after_its_assessment_until_it_is_said_why_the_ISMS_stays_as_it_is()
    {
        await using var bot = await TestBot.StartAsync();
        await Raise(bot, "ingrid", "Office in Lyon", "new-site", "Lyon");
        await bot.Press("ingrid", "triggers/start-triggered", new { record = "TRG-0008", version = 1 });
        await bot.Tick();

        var card = await bot.Say("ingrid", "trigger TRG-0008");
        Assert.False(card.HasButton("Start assessment"));
        Assert.Contains("whether the ISMS itself has to be changed", card.Plain(), StringComparison.Ordinal);
        await bot.Click("ingrid", card, "Dismiss the trigger", ("reason", "The scope names the country, not the office."));

        var trigger = await Last(bot);
        Assert.Equal(
            (TriggerState.Dismissed, "RAS-2026-05", new DateOnly(2026, 11, 16)), (trigger.Status, trigger.AssessmentId, trigger.AnsweredAt!.Value));
    }

    [Fact]
    public async Task A_major_incident_that_nobody_looks_at_is_late_after_ten_days()
    {
        await using var bot = await TestBot.StartAsync();
        await Raise(bot, "ingrid", "Break-in at the landlord", "incident-major", "EVT-0009", "2026-11-04");

        await bot.MoveTo(new DateTimeOffset(2026, 11, 17, 10, 0, 0, TimeSpan.Zero));

        Assert.Contains(
            bot.Inbox("ingrid"), m => m.Plain().Says("RAS-02") && m.Plain().Contains("Break-in at the landlord", StringComparison.Ordinal));
    }

    private static async Task<string> Raise(TestBot bot, string person, string what, string kind, string reference, string since = "2026-11-16") =>
        (await bot.Press(person, "triggers/raise-trigger", new { what, kind, reference, since })).Plain();

    private static Task<Trigger> Last(TestBot bot) => bot.InDb(db => db.Set<Trigger>().AsNoTracking().OrderByDescending(t => t.Id).FirstAsync());

    private static Task<RiskAssessment> Assessment(TestBot bot) =>
        bot.InDb(db => db.Set<RiskAssessment>().AsNoTracking().SingleAsync(a => a.Id == "RAS-2026-05"));
}
