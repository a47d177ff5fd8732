using System.Text.Json;
using IsmsBot.Catalog;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Actions;
using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Opportunities;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Catalog;

/// <summary>The sample company goes into the registers by the door of the import.</summary>
public class SampleCompanyTests
{
    [Fact]
    public Task What_the_sample_says_of_an_asset_stands_in_the_register() => StandsInTheRegister<Asset>("assets", 11);

    [Fact]
    public Task What_the_sample_says_of_an_opportunity_stands_in_the_register() => StandsInTheRegister<Opportunity>("opportunities", 6);

    [Fact]
    public Task What_the_sample_says_of_an_action_stands_in_the_register() => StandsInTheRegister<PlannedAction>("actions", 7);

    [Theory]
    [InlineData("AST", 25)]
    [InlineData("CAM-2026", 5)]
    [InlineData("ACK", 232)]
    [InlineData("TSK", 5)]
    [InlineData("APR", 1)]
    [InlineData("ROL", 47)]
    public async Task A_number_that_the_sample_names_is_not_given_again(string series, int last)
    {
        await using var bot = await TestBot.StartAsync();

        Assert.Equal(last, await bot.InDb(db => db.Set<NumberSeries>().Where(s => s.Prefix == series).Select(s => s.Last).SingleAsync()));
    }

    [Fact]
    public async Task Only_what_is_counted_has_a_series()
    {
        await using var bot = await TestBot.StartAsync();

        Assert.Empty(await bot.InDb(db => db.Set<NumberSeries>().Where(s => s.Prefix.StartsWith("DO") || s.Prefix.StartsWith("SOA")).ToListAsync()));
    }

    private static async Task StandsInTheRegister<T>(string list, int least)
        where T : Kernel.Data.Record
    {
        await using var bot = await TestBot.StartAsync();
        await using var stream = SampleCompany.Open();
        using var sample = await JsonDocument.ParseAsync(stream);
        var records = await bot.InDb(db => db.Set<T>().AsNoTracking().ToDictionaryAsync(record => record.Id));
        var form = RoomCatalog.RegisterOf<T>().Form!;
        foreach (var row in sample.RootElement.GetProperty(list).EnumerateArray())
        {
            var record = records[row.GetProperty("id").GetString()!];
            var said = form.Of(record);
            var given = row.EnumerateObject().Where(field => said.ContainsKey(field.Name)).ToList();
            Assert.True(given.Count >= least, $"{record.Id}: {given.Count}");
            Assert.All(given, field => Assert.Equal(field.Value.ToString(), said[field.Name], ignoreCase: true));
            Assert.Equal(row.GetProperty("status").GetString(), record.State);
        }
    }
}
