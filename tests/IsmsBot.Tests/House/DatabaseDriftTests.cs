using IsmsBot.Adapters.Database;
using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.House;

/// <summary>The migrations of both databases are those of the model. Needs no server: the model is compared with the last snapshot.</summary>
public sealed class DatabaseDriftTests
{
    [Fact]
    public void SQLite_has_every_migration()
    {
        using var db = new SqliteIsmsDb(Sqlite<SqliteIsmsDb>());

        Assert.False(db.Database.HasPendingModelChanges(), "no migration: run ./dev migrate --squash");
    }

    [Fact]
    public void PostgreSQL_has_every_migration()
    {
        var options = new DbContextOptionsBuilder<PostgresIsmsDb>();
        DatabaseSetup.Postgres(options, "Host=127.0.0.1;Database=none");
        using var db = new PostgresIsmsDb(options.Options);

        Assert.False(db.Database.HasPendingModelChanges(), "no migration: run ./dev migrate --squash");
    }

    [Fact]
    public void A_table_that_no_migration_makes_is_noticed()
    {
        using var db = new DriftedDb(Sqlite<DriftedDb>());

        Assert.True(db.Database.HasPendingModelChanges());
    }

    private static DbContextOptions<TDb> Sqlite<TDb>()
        where TDb : IsmsDb
    {
        var options = new DbContextOptionsBuilder<TDb>();
        DatabaseSetup.Sqlite(options, "Data Source=:memory:");
        return options.Options;
    }

    private sealed class DriftedDb(DbContextOptions<DriftedDb> options) : IsmsDb(options)
    {
        public override Task<int> TakeNumbersAsync(string prefix, int count, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
