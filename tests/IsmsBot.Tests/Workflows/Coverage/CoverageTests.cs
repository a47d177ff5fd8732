using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Enrolments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Coverage;

/// <summary>How a campaign stands, who sees what of it, and who cannot be reached (domain 7.6).</summary>
public sealed class CoverageTests
{
    [Theory]
    [InlineData("sven")]
    [InlineData("olga")]
    public async Task Coverage_is_not_for_staff_and_the_refusal_is_kept(string person)
    {
        await using var bot = await TestBot.StartAsync();

        var answer = await bot.Say(person, "coverage");

        Assert.Contains("Internal auditor or Top management to see coverage by person", answer.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("246", answer.Words(), StringComparison.Ordinal);
        Assert.Contains(await bot.JournalOf(Cast.Id(person)), j => j.Comment == "GEN-01");
    }

    [Fact]
    public async Task Top_management_sees_totals_and_no_names()
    {
        await using var bot = await TestBot.StartAsync();

        var card = await bot.Say("marit", "coverage");

        Assert.Contains("232 of 246 done", card.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Sven Malmgren", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ISMS_manager_opens_the_enrolment_of_somebody_late_and_puts_it_off()
    {
        await using var bot = await TestBot.StartAsync();
        var late = (await bot.InDb(db => db.Set<Enrolment>().OrderBy(e => e.Id).FirstAsync(e => e.Status == EnrolmentState.Overdue))).Id;
        var card = await bot.Say("ingrid", "show " + late);
        Assert.False(card.HasButton("Open"));

        var answer = await bot.Click("ingrid", card, "Put this person off", ("until", "2027-03-01"), ("reason", "parental leave until spring"));

        Assert.Contains("Put off until 1 March 2027", answer.Words(), StringComparison.Ordinal);
        Assert.Equal(EnrolmentState.Deferred, (await bot.Enrolment(late)).Status);
    }

    [Fact]
    public async Task An_enrolment_is_not_for_colleagues()
    {
        await using var bot = await TestBot.StartAsync();

        var answer = await bot.Say("liam", "show ENR-0057");

        Assert.DoesNotContain("Information security policy", answer.Words(), StringComparison.Ordinal);
        Assert.Contains("among the enrolments that you may see", answer.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Sven Malmgren", answer.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_a_campaign_cancels_what_is_open_in_it_and_keeps_what_was_accepted()
    {
        await using var bot = await TestBot.StartAsync();
        var card = await bot.Say("ingrid", "campaign CAM-2026-04");
        await bot.ClickForCard("ingrid", card, "Cancel the campaign", ("reason", "Another policy takes its place."));

        Assert.Equal(CampaignState.Cancelled, (await bot.InDb(db => db.Set<Campaign>().SingleAsync(c => c.Id == "CAM-2026-04"))).Status);
        var left = await bot.InDb(db => db.Set<Enrolment>().Where(e => e.CampaignId == "CAM-2026-04").Select(e => e.Status).Distinct().ToListAsync());
        Assert.Empty(left.Intersect([EnrolmentState.Assigned, EnrolmentState.Opened, EnrolmentState.Overdue, EnrolmentState.Deferred]));
        Assert.Equal(232, await bot.InDb(db => db.Set<Acknowledgement>().CountAsync(a => a.DocumentVersion == "3.0")));
        Assert.Contains(await bot.JournalOf("ENR-0057"), j => j is { Action: "cancel", Comment: "Another policy takes its place." });
    }

    [Fact]
    public async Task The_ISMS_manager_learns_once_a_week_who_could_not_be_reached()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Change(async db =>
        {
            var enrolment = (await db.FindAsync<Enrolment>("ENR-0057"))!;
            enrolment.Delivery = IsmsBot.Workflows.Enrolments.Delivery.NotInstalled;
        });

        await bot.Tick();
        await bot.MoveBy(TimeSpan.FromHours(20));
        Assert.Single(Told(bot));

        await bot.MoveBy(TimeSpan.FromDays(7));
        Assert.Equal(2, Told(bot).Count);
        Assert.Contains("IsmsBot is not installed for them", Told(bot)[0], StringComparison.Ordinal);
    }

    private static List<string> Told(TestBot bot) =>
        [.. bot.Inbox("ingrid").Select(m => m.Words()).Where(w => w.Contains("could not be reached", StringComparison.Ordinal)
            && w.Contains("Sven Malmgren", StringComparison.Ordinal))];
}
