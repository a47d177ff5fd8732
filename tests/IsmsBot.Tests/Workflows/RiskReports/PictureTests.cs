using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.RiskReports;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.RiskReports;

/// <summary>The register in pictures: what is counted, today, afterwards and back in time.</summary>
public class PictureTests
{
    [Fact]
    public async Task The_matrix_counts_every_open_risk_today_and_where_its_treatments_bring_it()
    {
        await using var bot = await TestBot.StartAsync();

        var spread = await bot.InDb(db => RiskSpread.OfAsync(db, db.Set<Risk>(), default));

        Assert.Equal((30, 30), (spread.Today.Sum(c => c.Count), spread.Afterwards.Sum(c => c.Count)));
        Assert.True(spread.Afterwards.Sum(c => c.Likelihood * c.Impact * c.Count) < spread.Today.Sum(c => c.Likelihood * c.Impact * c.Count));
        var card = (await bot.Say("ingrid", "risk matrix")).Plain();
        Assert.Contains("Risk matrix: 30 open risks", card, StringComparison.Ordinal);
        Assert.Contains("Beyond our appetite: ", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_trend_remembers_the_band_before_the_last_rating()
    {
        await using var bot = await TestBot.StartAsync();
        var before = await bot.InDb(db => db.Set<Risk>().Where(r => r.Id == "RSK-0013").Select(r => r.CurrentBand).SingleAsync());
        await bot.MoveTo(new DateTimeOffset(2026, 12, 10, 9, 0, 0, TimeSpan.Zero));
        await bot.Rate((await bot.Risk("RSK-0013")).RiskOwnerId!, "RSK-0013", "5", "0", "0", "5");
        Assert.Equal(Band.Critical, (await bot.Risk("RSK-0013")).CurrentBand);

        var points = await bot.InDb(db => RiskTrend.OfAsync(db, db.Set<Risk>(), new DateOnly(2026, 12, 10), default));

        Assert.Equal([new DateOnly(2026, 11, 30), new DateOnly(2026, 12, 10)], points.Skip(points.Count - 2).Select(p => p.Day));
        Assert.Equal(points[^2].In(Band.Critical) + 1, points[^1].In(Band.Critical));
        Assert.Equal(points[^2].In(before) - 1, points[^1].In(before));
        Assert.Contains("Risks and treatments since", (await bot.Say("ingrid", "risk trend")).Plain(), StringComparison.Ordinal);
    }
}
