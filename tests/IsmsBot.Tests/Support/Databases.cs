using IsmsBot.Adapters.Database;
using Npgsql;

namespace IsmsBot.Tests.Support;

/// <summary>
/// The databases that the product runs on. PostgreSQL is used when <c>ISMSBOT_TEST_POSTGRES</c> names a server; <c>./dev test</c> starts one.
/// </summary>
public static class Databases
{
    private static string? Postgres => Environment.GetEnvironmentVariable("ISMSBOT_TEST_POSTGRES");

    public static TheoryData<string> All => Postgres is null ? new TheoryData<string>("sqlite") : new TheoryData<string>("sqlite", "postgres");

    /// <summary>
    /// The database under a document store. A store knows nothing of the database nor the database of it, so each is tried with one of the other, not
    /// each with both.
    /// </summary>
    public static string Under(Store store) => store == Store.SharePoint && Postgres is not null ? "postgres" : "sqlite";

    /// <summary>
    /// A new database: empty, or a copy of another one that nobody is connected to. Null for SQLite, whose file lies in the folder.
    /// </summary>
    public static async Task<(string Provider, string ConnectionString)?> NewAsync(string provider, string? copyOf = null)
    {
        if (provider == "sqlite")
        {
            return null;
        }

        var name = "isms_" + Guid.CreateVersion7().ToString("N");
        var template = copyOf is null ? "" : " TEMPLATE " + new NpgsqlConnectionStringBuilder(copyOf).Database;
        await using var server = NpgsqlDataSource.Create(Postgres!);
        await using var command = server.CreateCommand($"CREATE DATABASE {name}{template}");
        await command.ExecuteNonQueryAsync();
        return ("postgres", new NpgsqlConnectionStringBuilder(Postgres) { Database = name }.ConnectionString);
    }

    /// <summary>Ends the connections that are kept to a database: only then it can be copied.</summary>
    public static void LetGo(string connectionString)
    {
        using var connection = new NpgsqlConnection(DatabaseSetup.WithTimeOuts(connectionString));
        NpgsqlConnection.ClearPool(connection);
    }
}
