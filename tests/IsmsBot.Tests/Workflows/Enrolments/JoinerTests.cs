using IsmsBot.Kernel.People;
using IsmsBot.Sandbox.Company;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Enrolments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Enrolments;

/// <summary>Who joins gets all documents for all staff as one bundle (7.3, domain 7.5).</summary>
public sealed class JoinerTests
{
    private static readonly DateOnly FirstDay = new(2026, 11, 17);
    private static readonly DateTimeOffset FirstMorning = new(2026, 11, 17, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task S18_Joiner_in_Gothenburg()
    {
        await using var bot = await TestBot.StartAsync();
        var id = await JoinAsync(bot);
        Assert.Empty(await EnrolmentsAsync(bot, id));

        await bot.MoveTo(FirstMorning);

        var enrolments = await EnrolmentsAsync(bot, id);
        Assert.Equal(4, enrolments.Count);
        Assert.All(enrolments, e => Assert.Equal((EnrolmentReason.Joiner, EnrolmentState.Assigned, IsmsBot.Workflows.Enrolments.Delivery.Sent,
            new DateOnly(2026, 12, 1)), (e.Reason, e.Status, e.Delivery, e.DueAt)));
        var bundle = Assert.Single(bot.Inbox(id));
        Assert.Equal(9, LocalTime.At(bundle.At, "Europe/Stockholm").Hour);
        Assert.All(
            ["Good to meet you, Nils", "Information security policy", "Acceptable use rules", "Privacy policy", "Remote working"],
            words => Assert.Contains(words, bundle.Words(), StringComparison.Ordinal));
        Assert.Equal(247, (await bot.CoverageOf("CAM-2026-04")).Required);
    }

    [Fact]
    public async Task A_joiner_reads_the_bundle_one_by_one_and_is_not_late()
    {
        await using var bot = await TestBot.StartAsync();
        var id = await JoinAsync(bot);
        await bot.MoveTo(FirstMorning);

        var card = await bot.Read(id, bot.Inbox(id)[0]);
        Assert.Contains("Please read and accept", card.Words(), StringComparison.Ordinal);
        await bot.Click(id, card, "I have read it and will follow it");

        Assert.Contains("3 things to read", (await bot.Say(id, "my policies")).Words(), StringComparison.Ordinal);
        Assert.Single(await EnrolmentsAsync(bot, id), e => e.Status == EnrolmentState.Completed);
    }

    [Fact]
    public async Task Nobody_is_welcomed_twice_and_nobody_who_was_here_before()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Tick();
        var before = await bot.InDb(db => db.Set<Campaign>().CountAsync());
        var id = await JoinAsync(bot);
        await bot.MoveTo(FirstMorning);
        await bot.MoveTo(FirstMorning.AddDays(3));

        Assert.Single(bot.Inbox(id), m => m.Words().Contains("Good to meet you", StringComparison.Ordinal));
        Assert.Equal(4, (await EnrolmentsAsync(bot, id)).Count);
        Assert.Equal(before + 3, await bot.InDb(db => db.Set<Campaign>().CountAsync()));
    }

    [Fact]
    public async Task Two_who_join_in_the_same_month_share_the_campaigns()
    {
        await using var bot = await TestBot.StartAsync();
        var first = await JoinAsync(bot);
        await bot.MoveTo(FirstMorning);
        var second = (await bot.Entra.JoinAsync(
            new Joiner("Ida Lund", "DEP-SUP", "SIT-GOT", null, null, FirstDay.AddDays(2)), CancellationToken.None)).Person.Id;
        await bot.MoveTo(FirstMorning.AddDays(2));

        Assert.Equal(
            (await EnrolmentsAsync(bot, first)).Select(e => e.CampaignId).Order(),
            (await EnrolmentsAsync(bot, second)).Select(e => e.CampaignId).Order());
    }

    private static async Task<string> JoinAsync(TestBot bot) =>
        (await bot.Entra.JoinAsync(new Joiner("Nils Ahlgren", "DEP-SUP", "SIT-GOT", null, null, FirstDay), CancellationToken.None)).Person.Id;

    private static Task<List<Enrolment>> EnrolmentsAsync(TestBot bot, string personId) =>
        bot.InDb(db => db.Set<Enrolment>().AsNoTracking().Where(e => e.PersonId == personId).ToListAsync());
}
