using IsmsBot.Kernel.Exchange;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Tests.Workflows.Risks.Register;
using IsmsBot.Workflows.Assets;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Assets;

/// <summary>A register goes out as a file and comes back with its differences; the door is the same for every register.</summary>
public class AssetFileTests
{
    [Fact]
    public async Task The_register_goes_out_and_comes_back_without_a_difference_in_both_formats_and_languages()
    {
        await using var bot = await TestBot.StartAsync();
        foreach (var (person, ask, button, ending) in new[]
        {
            ("ingrid", "export assets", "As xlsx", "xlsx"),
            ("ingrid", "export assets", "As csv", "csv"),
            ("devon", "werte exportieren", "Als csv", "csv"),
        })
        {
            if (person == "devon")
            {
                await bot.Change(db => db.People.Where(p => p.Id == Cast.Id("devon")).ExecuteUpdateAsync(s => s.SetProperty(p => p.Locale, "de-DE")));
            }

            await bot.Click(person, await bot.Say(person, ask), button);
            await bot.Tick();
            var filed = await bot.InDb(db => db.Set<RegisterExport>().AsNoTracking().OrderByDescending(e => e.Id).FirstAsync());
            Assert.Equal(ExportState.Filed, filed.Status);

            var card = await bot.Send("ingrid", "assets." + ending, await bot.FiledBytes(filed.DocumentCode));
            Assert.True(card.Plain().Contains("0 new, 0 different, 25 as they are", StringComparison.Ordinal), card.Plain());
        }
    }

    [Fact]
    public async Task What_differs_is_shown_field_by_field_and_taken_over_as_a_whole()
    {
        await using var bot = await TestBot.StartAsync();
        const string File = "Id,Name,Kind,Owner,Unit,Class,Need for confidentiality,Need for integrity,Need for availability,Colour\r\n" +
            "AST-0001,A new name,,,,,,,,\r\n,Badge printer,hardware,ruben.castellan@example.com,DEP-PLT,confidential,5,2,2,red\r\n";

        var dry = await bot.Send(
            "ingrid", "assets.csv", File.Replace("ruben.castellan@example.com", await Mail(bot, "P0014"), StringComparison.Ordinal));
        Assert.True(dry.Plain().Contains("cells have to be put right", StringComparison.Ordinal), dry.Plain());

        const string Right = "Id,Name\r\nAST-0001,A new name\r\n";
        var card = await bot.Send("ingrid", "names.csv", Right);
        Assert.Contains("Name: TideOrder production platform becomes A new name", card.Plain(), StringComparison.Ordinal);
        Assert.Equal("TideOrder production platform", await Title(bot));
        await bot.Click("ingrid", card, "Take it over");

        Assert.Equal("A new name", await Title(bot));
        Assert.Contains(await bot.JournalOf("AST-0001"), j => j.Action == "edit" && j.Changes!.Contains("A new name", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_row_becomes_an_asset_in_use_and_a_wrong_one_is_told_by_row_and_column()
    {
        await using var bot = await TestBot.StartAsync();
        var owner = await Mail(bot, "P0014");
        var head = "Name,Kind,Owner,Unit,Class,Need for confidentiality,Need for integrity,Need for availability,In the scope\r\n";

        var wrong = await bot.Send("ingrid", "new.csv", head + $"Badge printer,hardware,nobody@nowhere.example,DEP-PLT,confidential,7,2,2,yes\r\n");
        Assert.Contains("Row 2, column Owner", wrong.Plain(), StringComparison.Ordinal);
        Assert.Contains("\"7\" does not fit: the need for confidentiality, from 1 to 5.", wrong.Plain(), StringComparison.Ordinal);
        var card = await bot.Send("ingrid", "new.csv", head + $"Badge printer,hardware,{owner},DEP-PLT,confidential,5,2,2,yes\r\n");
        await bot.Click("ingrid", card, "Take it over");

        var asset = await bot.InDb(db => db.Set<Asset>().AsNoTracking().OrderByDescending(a => a.Id).FirstAsync());
        Assert.Equal(("Badge printer", AssetState.Active, "P0014", 5), (asset.Title, asset.Status, asset.OwnerId, asset.ConfidentialityNeed));
        Assert.True(
            (await bot.Send("ruben", "new.csv", head + $"Badge reader,hardware,{owner},DEP-PLT,confidential,5,2,2,yes\r\n")).Plain().Says("GEN-01"));
    }

    private static Task<string> Title(TestBot bot) =>
        bot.InDb(db => db.Set<Asset>().Where(a => a.Id == "AST-0001").Select(a => a.Title).SingleAsync());

    private static Task<string> Mail(TestBot bot, string id) => bot.InDb(db => db.People.Where(p => p.Id == id).Select(p => p.Mail).SingleAsync());
}
