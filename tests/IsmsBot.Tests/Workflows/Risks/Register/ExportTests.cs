using System.Text;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Risks.Register;

/// <summary>The register goes out in the shape in which it comes in.</summary>
public class ExportTests
{
    [Theory]
    [InlineData("As xlsx", "register.xlsx")]
    [InlineData("As csv", "register.csv")]
    public async Task What_was_exported_changes_nothing_when_it_is_imported(string button, string name)
    {
        await using var bot = await TestBot.StartAsync();
        var before = await bot.InDb(db => db.Set<Risk>().AsNoTracking().OrderBy(r => r.Id).Select(r => r.Version).ToListAsync());

        var shown = await bot.Send("ingrid", name, await bot.Export("ingrid", button));

        Assert.Contains("Everything in this file is in the register already", shown.Plain(), StringComparison.Ordinal);
        Assert.Contains($"Rows read: {before.Count}", shown.Plain(), StringComparison.Ordinal);
        Assert.Equal(before, await bot.InDb(db => db.Set<Risk>().AsNoTracking().OrderBy(r => r.Id).Select(r => r.Version).ToListAsync()));
    }

    [Fact]
    public async Task A_changed_cell_of_a_known_risk_is_an_error_and_not_an_update()
    {
        await using var bot = await TestBot.StartAsync();
        var csv = Encoding.UTF8.GetString(await bot.Export("ingrid", "As csv"));
        var title = (await bot.Risk("RSK-0009")).Title;

        var shown = await bot.Send("ingrid", "register.csv", csv.Replace(title, "Something else", StringComparison.Ordinal));

        Assert.Contains("column Title", shown.Plain(), StringComparison.Ordinal);
        Assert.Contains("A file only adds here", shown.Plain(), StringComparison.Ordinal);
        Assert.Equal(title, (await bot.Risk("RSK-0009")).Title);
    }

    [Fact]
    public async Task A_text_that_a_spreadsheet_would_calculate_is_made_harmless_and_comes_back_as_it_was()
    {
        await using var bot = await TestBot.StartAsync();
        const string Evil = "=cmd|' /C calc'!A0";
        await bot.Change(db => db.Set<Risk>().Where(r => r.Id == "RSK-0009").ExecuteUpdateAsync(s => s.SetProperty(r => r.Title, Evil)));

        var bytes = await bot.Export("ingrid", "As csv");

        Assert.Contains("\"'" + Evil, Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Contains(
            "Everything in this file is in the register already",
            (await bot.Send("ingrid", "register.csv", bytes)).Plain(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_owner_gets_their_own_risks_and_somebody_without_the_right_none()
    {
        await using var bot = await TestBot.StartAsync();

        var csv = Encoding.UTF8.GetString(await bot.Export("ruben", "As csv"));

        var own = await bot.InDb(db => db.Set<Risk>().CountAsync(r => r.RiskOwnerId == "P0014"));
        Assert.Equal(own, csv.Split("\r\n").Count(line => line.StartsWith("RSK-", StringComparison.Ordinal)));
        Assert.True((await bot.Press("sven", "exchange/export-register", new { of = "Risk", format = "csv" })).Plain().Says("GEN-01"));
    }
}
