using IsmsBot.Adapters.Settings;
using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Adapters.Database;

/// <summary>Chooses the database by its setting: sqlite (embedded, the default) or postgres.</summary>
public static class DatabaseSetup
{
    public static IServiceCollection AddIsmsDatabase(this IServiceCollection services, DatabaseSettings settings)
    {
        if (settings.Provider.Equals("postgres", StringComparison.OrdinalIgnoreCase))
        {
            services.AddPooledDbContextFactory<PostgresIsmsDb>(o => Postgres(o, settings.ConnectionString));
            return services.AddSingleton<IDbContextFactory<IsmsDb>, FactoryOf<PostgresIsmsDb>>();
        }

        if (settings.Provider.Equals("sqlite", StringComparison.OrdinalIgnoreCase))
        {
            services.AddPooledDbContextFactory<SqliteIsmsDb>(o => Sqlite(o, settings.ConnectionString));
            return services.AddSingleton<IDbContextFactory<IsmsDb>, FactoryOf<SqliteIsmsDb>>();
        }

        throw new InvalidOperationException($"Isms:Database:Provider is \"{settings.Provider}\". It can be sqlite or postgres.");
    }

    public static void Sqlite(DbContextOptionsBuilder options, string connectionString) => options.UseSqlite(connectionString);

    public static void Postgres(DbContextOptionsBuilder options, string connectionString) => options.UseNpgsql(connectionString);

    /// <summary>Brings the schema up to date. SQLite gets its write-ahead log, which lets readers and the writer work side by side.</summary>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<IsmsDb>>().CreateDbContextAsync(cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
        if (db is SqliteIsmsDb)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellationToken);
        }
    }

    private sealed class FactoryOf<TDb>(IDbContextFactory<TDb> inner) : IDbContextFactory<IsmsDb>
        where TDb : IsmsDb
    {
        public IsmsDb CreateDbContext() => inner.CreateDbContext();

        public async Task<IsmsDb> CreateDbContextAsync(CancellationToken cancellationToken = default) => await inner.CreateDbContextAsync(cancellationToken);
    }
}
