using Npgsql;

namespace IsmsBot.Tests.Support;

/// <summary>
/// The databases that the product runs on. PostgreSQL is used when <c>ISMSBOT_TEST_POSTGRES</c> names a server; <c>./dev test</c> starts one.
/// </summary>
public static class Databases
{
    private static string? Postgres => Environment.GetEnvironmentVariable("ISMSBOT_TEST_POSTGRES");

    public static TheoryData<string> All => Postgres is null ? new TheoryData<string>("sqlite") : new TheoryData<string>("sqlite", "postgres");

    /// <summary>A new, empty database.</summary>
    public static async Task<(string Provider, string ConnectionString)?> NewAsync(string provider)
    {
        if (provider == "sqlite")
        {
            return null;
        }

        var name = "isms_" + Guid.CreateVersion7().ToString("N");
        await using var server = NpgsqlDataSource.Create(Postgres!);
        await using var command = server.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync();
        return ("postgres", new NpgsqlConnectionStringBuilder(Postgres) { Database = name }.ConnectionString);
    }
}
