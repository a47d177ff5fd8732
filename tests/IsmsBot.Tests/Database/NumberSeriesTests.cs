using IsmsBot.Kernel.Data;
using IsmsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Database;

/// <summary>Numbers of records: each given once, however many want one at the same moment.</summary>
public class NumberSeriesTests
{
    private const int Everybody = 64;

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Whoever_wants_a_number_gets_one_of_their_own_at_the_first_try(string database)
    {
        await using var bot = await TestBot.StartAsync(Store.Folder, database);
        var before = await LastAsync(bot);

        var numbers = await Task.WhenAll(Enumerable.Range(0, Everybody).Select(_ => TakeAndSaveAsync(bot, 1)));

        Assert.Equal(Enumerable.Range(before + 1, Everybody), numbers.Order());
        Assert.Equal(before + Everybody, await LastAsync(bot));
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_number_taken_by_a_turn_that_was_not_saved_is_not_given_again_to_somebody_who_runs_beside_it(string database)
    {
        await using var bot = await TestBot.StartAsync(Store.Folder, database);
        await using var lost = await bot.Services.GetRequiredService<IDbContextFactory<IsmsDb>>().CreateDbContextAsync();
        var first = await NumberSeries.TakeAsync(lost, "RSK", 5, CancellationToken.None);

        Assert.Equal(first + 5, await TakeAndSaveAsync(bot, 3));
        Assert.Equal(first + 8, await TakeAndSaveAsync(bot, 1));
    }

    private static async Task<int> TakeAndSaveAsync(TestBot bot, int count)
    {
        await using var db = await bot.Services.GetRequiredService<IDbContextFactory<IsmsDb>>().CreateDbContextAsync();
        var first = await NumberSeries.TakeAsync(db, "RSK", count, CancellationToken.None);
        await db.SaveLastAsync([], CancellationToken.None);
        return first;
    }

    private static Task<int> LastAsync(TestBot bot) =>
        bot.InDb(db => db.Set<NumberSeries>().Where(n => n.Prefix == "RSK").Select(n => n.Last).SingleAsync());
}
