using IsmsBot.Adapters.Database;
using IsmsBot.Kernel.Data;
using IsmsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Database;

public sealed class UnknownMigrationTests
{
    public static TheoryData<string> All => Databases.All;

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_database_that_another_program_made_is_named_and_left_alone(string provider)
    {
        await using var bot = await TestBot.StartAsync(Store.Folder, provider);
        await using var db = await bot.Services.GetRequiredService<IDbContextFactory<IsmsDb>>().CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync("""UPDATE "__EFMigrationsHistory" SET "MigrationId" = '20200101000000_Beginning'""");

        var refused = await Assert.ThrowsAsync<UnknownMigrations>(() => DatabaseSetup.MigrateAsync(bot.Services, default));

        Assert.Equal(["20200101000000_Beginning"], refused.Names);
        Assert.Equal(["20200101000000_Beginning"], await db.Database.GetAppliedMigrationsAsync());
    }
}
