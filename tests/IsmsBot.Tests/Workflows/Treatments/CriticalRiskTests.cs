using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Treatments;

/// <summary>Top management hears of a critical risk the same day (domain 3.3).</summary>
public class CriticalRiskTests
{
    [Theory]
    [InlineData(null, "Nobody owns it yet; the ISMS managers give it to an owner.")]
    [InlineData("P0014", "Ruben Castellan owns it and has to treat it.")]
    public async Task Top_management_hears_whose_a_critical_risk_is_or_that_it_is_nobodys(string? owner, string said)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Change(db => db.Set<Risk>().Where(r => r.Id == "RSK-0022").ExecuteUpdateAsync(
            s => s.SetProperty(r => r.CurrentBand, Band.Critical).SetProperty(r => r.RiskOwnerId, owner)
                .SetProperty(r => r.CriticalToldAt, (DateOnly?)null)));

        await bot.Tick();

        Assert.Contains(bot.Inbox("marit"), m => m.Words().Contains(said, StringComparison.Ordinal));
    }
}
