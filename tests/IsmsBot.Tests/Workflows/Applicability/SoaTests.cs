using IsmsBot.Kernel.Approvals;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Applicability;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Applicability;

/// <summary>Story S32 and the versions of the Statement of Applicability (6.1.3 b to d).</summary>
public class SoaTests
{
    private static Task<SoaEntry> Entry(TestBot bot, string control) =>
        bot.InDb(db => db.Set<SoaEntry>().AsNoTracking().SingleAsync(e => e.ControlId == control));

    private static async Task<ClickAnswer> Decide(
        TestBot bot, string control, string decision, string why, string? implemented = null) => await bot.Press(
        "devon", "applicability/decide-control",
        new { record = SoaEntry.IdOf(control), version = (await Entry(bot, control)).Version, decision, why, implemented });

    [Fact]
    public async Task S32_SoA_exclusion_without_reason()
    {
        await using var bot = await TestBot.StartAsync();

        var bare = await Decide(bot, "A.7.4", "excluded", "not applicable");
        var relied = await Decide(bot, "A.7.4", "excluded", "All our offices are watched by the landlord's own guards.");

        Assert.True(bare.Plain().Says("SOA-01"), bare.Plain());
        Assert.True(relied.Plain().Says("SOA-02"), relied.Plain());
        Assert.Contains("TRT-0011 and RSK-0021", relied.Plain(), StringComparison.Ordinal);
        Assert.Equal(Applies.Included, (await Entry(bot, "A.7.4")).Applicability);
    }

    [Fact]
    public async Task A_version_is_frozen_approved_by_top_management_and_replaces_the_one_before()
    {
        await using var bot = await TestBot.StartAsync();
        await Decide(bot, "A.8.30", "excluded", "Software is written in our own teams only; contractors work under A.8.25 to A.8.29.");

        var sent = await bot.Press("devon", "applicability/submit-soa", new { });
        Assert.Contains("Version 5.0 is frozen", sent.Plain(), StringComparison.Ordinal);
        await bot.Tick();
        Assert.Contains("Changed since then: A.8.30", bot.Inbox("marit")[^1].Plain(), StringComparison.Ordinal);
        await bot.ClickForCard("marit", bot.Inbox("marit")[^1], "Approve");

        var versions = await bot.InDb(db => db.Set<SoaVersion>().OrderBy(v => v.Id).ToListAsync());
        Assert.Equal([SoaVersionState.Superseded, SoaVersionState.Approved], versions.Select(v => v.Status));
        Assert.Equal((91, 2, "P0001"), (versions[1].IncludedCount, versions[1].ExcludedCount, versions[1].ApprovedById));
        Assert.Equal(
            Decision.Approved,
            await bot.InDb(
                db => db.Set<Approval>().Where(a => a.SubjectId == versions[1].Id && a.ApproverId == "P0001").Select(a => a.Decision).SingleAsync()));
    }

    [Fact]
    public async Task A_line_that_changes_after_freezing_makes_the_card_outdated()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Press("devon", "applicability/submit-soa", new { });
        await bot.Tick();
        await Decide(bot, "A.8.30", "excluded", "Software is written in our own teams only, and this will stay so.");

        var answer = await bot.Click("marit", bot.Inbox("marit")[^1], "Approve");

        Assert.True(answer.Plain().Says("GEN-02"), answer.Plain());
        Assert.Equal(
            "SOV-0004", await bot.InDb(db => db.Set<SoaVersion>().Where(v => v.Status == SoaVersionState.Approved).Select(v => v.Id).SingleAsync()));
    }

    [Fact]
    public async Task Show_and_soa_give_one_control_with_what_relies_on_it()
    {
        await using var bot = await TestBot.StartAsync();

        var shown = (await bot.Say("ingrid", "show A.8.13")).Plain();

        Assert.Contains("A.8.13 Information backup", shown, StringComparison.Ordinal);
        Assert.Contains("Treatments: TRT-0001 and TRT-0018", shown, StringComparison.Ordinal);
        Assert.Contains(
            "Necessary, but not included: none", (await bot.Say("ingrid", "statement of applicability")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_owner_of_a_control_changes_it_and_the_ISMS_manager_decides()
    {
        await using var bot = await TestBot.StartAsync();

        await bot.Press(
            "elin", "applicability/edit-control",
            new
            {
                record = "SOA-A.8.16",
                version = (await Entry(bot, "A.8.16")).Version,
                decision = "included",
                why = "Alerts are watched around the clock.",
                implemented = "in-progress",
            });

        Assert.Equal(SoaEntryState.Changed, (await Entry(bot, "A.8.16")).Status);
        Assert.True((await bot.Press("devon", "applicability/submit-soa", new { })).Plain().Says("SOA-05"));
    }
}
