using Azure.Core;
using Azure.Identity;
using IsmsBot.Adapters.Settings;
using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace IsmsBot.Adapters.Database;

/// <summary>Chooses the database by its setting: sqlite (embedded, the default) or postgres.</summary>
public static class DatabaseSetup
{
    /// <summary>
    /// The project with the migrations of both databases, by name because it refers to this one. Entity Framework loads it to migrate.
    /// </summary>
    private const string Migrations = "IsmsBot.Migrations";
    private const string EntraScope = "https://ossrdbms-aad.database.windows.net/.default";

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
            return services.AddSingleton(new KeptConnections(settings.ConnectionString)).AddSingleton<IDbContextFactory<IsmsDb>, SqliteDbFactory>();
        }

        throw new InvalidOperationException($"Isms:Database:Provider is \"{settings.Provider}\". It can be sqlite or postgres.");
    }

    public static void Sqlite(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString, sqlite => sqlite.MigrationsAssembly(Migrations));

    /// <summary>Without a password in the connection string the process signs in as the managed identity it runs as.</summary>
    public static void Postgres(DbContextOptionsBuilder options, string connectionString)
    {
        connectionString = WithTimeOuts(connectionString);
        if (new NpgsqlConnectionStringBuilder(connectionString) is { Password: { Length: > 0 } } or { Host: "localhost" or "127.0.0.1" })
        {
            options.UseNpgsql(connectionString, npgsql => npgsql.MigrationsAssembly(Migrations));
            return;
        }

        var identity = new DefaultAzureCredential();
        options.UseNpgsql(
            connectionString, npgsql => npgsql.MigrationsAssembly(Migrations).ConfigureDataSource(source => source.UsePeriodicPasswordProvider(
            async (_, cancellationToken) => (await identity.GetTokenAsync(new TokenRequestContext([EntraScope]), cancellationToken)).Token,
            TimeSpan.FromMinutes(45),
            TimeSpan.FromSeconds(10))));
    }

    /// <summary>
    /// A process that stands still in the middle of a save keeps its locks: the server ends its session, and nobody else waits for it for long.
    /// </summary>
    public static string WithTimeOuts(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        settings.Options = $"-c idle_in_transaction_session_timeout=10s -c lock_timeout=15s {settings.Options}".TrimEnd();
        return settings.ConnectionString;
    }

    /// <summary>Brings the schema up to date. SQLite gets its write-ahead log, which lets readers and the writer work side by side.</summary>
    /// <exception cref="UnknownMigrations">The database was made by another program; nothing was changed.</exception>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<IsmsDb>>().CreateDbContextAsync(cancellationToken);
        var applied = await db.Database.GetAppliedMigrationsAsync(cancellationToken);
        if (applied.Except(db.Database.GetMigrations()).ToList() is { Count: > 0 } unknown)
        {
            throw new UnknownMigrations(unknown);
        }

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

        public async Task<IsmsDb> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
            await inner.CreateDbContextAsync(cancellationToken);
    }
}
