using IsmsBot.Kernel.Duties;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Method;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Risks;

/// <summary>What the calendar asks for about risk comes by itself, once (CAL-07, CAL-08, CAL-10, CAL-11).</summary>
public class CalendarTests
{
    [Theory]
    [InlineData("method.review", "2027-03-19", null)]
    [InlineData("method.review", "2027-03-20", "2027-03-20")]
    [InlineData("method.review", "2027-04-25", null)]
    [InlineData("soa.review", "2027-05-18", "2027-06-01")]
    [InlineData("rtp.approve", "2026-11-24", "2026-12-01")]
    [InlineData("rtp.approve", "2027-06-09", "2027-06-15")]
    public void A_date_is_due_from_its_lead_on_and_not_for_ever(string entry, string today, string? due) => Assert.Equal(
        due is null ? null : DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture),
        YearlyDates.DueOn(entry, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public async Task In_March_the_ISMS_manager_looks_at_the_method_and_keeps_it()
    {
        await using var bot = await On(2027, 3, 22);
        await bot.Tick();
        await bot.Tick();

        var card = Assert.Single(bot.Inbox("ingrid"), m => m.Plain().Contains("Risk method 2.0", StringComparison.Ordinal));
        Assert.Contains(bot.Inbox("marit"), m => m.Plain().Contains("Risk method 2.0", StringComparison.Ordinal));
        Assert.Contains("Look at the Risk method", (await bot.Say("ingrid", "my tasks")).Plain(), StringComparison.OrdinalIgnoreCase);
        await bot.ClickForCard("ingrid", card, "Keep it");
        Assert.Null((await Method(bot)).CheckBy);
        Assert.Contains(await bot.JournalOf((await Method(bot)).Id), j => j.Action == "keep");
    }

    [Fact]
    public async Task In_April_owners_confirm_their_assets_and_are_reminded_until_they_have()
    {
        await using var bot = await On(2027, 4, 15);
        await bot.Change(db => db.Set<Asset>()
            .Where(a => a.Status == AssetState.Active)
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.LastReviewedAt, new DateOnly(2026, 4, 21))));
        await bot.Tick();

        var asset = await bot.InDb(db => db.Set<Asset>().AsNoTracking().Where(a => a.ConfirmBy != null).OrderBy(a => a.Id).FirstAsync());
        Assert.Equal(new DateOnly(2027, 4, 29), asset.ConfirmBy);
        var version = asset.Version;
        await bot.Press(asset.OwnerId!, "assets/confirm-asset", new { record = asset.Id, version });
        Assert.Null(await bot.InDb(db => db.Set<Asset>().Where(a => a.Id == asset.Id).Select(a => a.ConfirmBy).SingleAsync()));
        Assert.True(await bot.InDb(db => db.Set<Asset>().AnyAsync(a => a.ConfirmBy != null && a.NextStepOn != null)));
    }

    [Fact]
    public async Task In_May_owners_check_their_controls()
    {
        await using var bot = await On(2027, 5, 18);
        await bot.Tick();

        Assert.Single(bot.Inbox("elin"), m => m.Plain().Contains("Please check your", StringComparison.Ordinal));
        Assert.Contains("to check by 1 June 2027", (await bot.Say("elin", "my controls")).Plain(), StringComparison.Ordinal);
        var mine = await bot.InDb(db => db.Set<SoaEntry>().AsNoTracking().Where(e => e.ControlOwnerId == "P0016" && e.CheckBy != null)
            .OrderBy(e => e.Id).ToListAsync());
        await bot.Press("elin", "applicability/confirm-soa-entry", new { record = mine[0].Id, version = mine[0].Version });
        Assert.Equal(mine.Count - 1, await bot.InDb(db => db.Set<SoaEntry>().CountAsync(e => e.ControlOwnerId == "P0016" && e.CheckBy != null)));
    }

    [Fact]
    public async Task A_week_before_December_the_next_treatment_plan_is_asked_for_once()
    {
        await using var bot = await On(2026, 11, 24);
        await bot.Tick();
        await bot.Tick();

        Assert.Single(bot.Inbox("ingrid"), m => m.Plain().Contains("Risk treatment plan 5.1 is in force", StringComparison.Ordinal));
    }

    private static Task<TestBot> On(int year, int month, int day) =>
        TestBot.StartAsync(o => o with { Start = new DateTimeOffset(year, month, day, 10, 0, 0, TimeSpan.Zero) });

    private static Task<RiskMethod> Method(TestBot bot) =>
        bot.InDb(db => db.Set<RiskMethod>().AsNoTracking().SingleAsync(m => m.Status == MethodState.Active));
}
