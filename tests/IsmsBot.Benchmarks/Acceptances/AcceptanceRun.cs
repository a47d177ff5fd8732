using System.Diagnostics;
using IsmsBot.Benchmarks.Load;
using IsmsBot.Benchmarks.Servers;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace IsmsBot.Benchmarks.Acceptances;

/// <summary>
/// A rush of acceptances: after 2 000 to warm up, 2 000 people one after the other and 32 at a time, twice each, then 64 at a time, each person once.
/// Nobody is refused, and nobody's acceptance is written twice.
/// </summary>
internal static class AcceptanceRun
{
    private const int Warm = 8;
    private static readonly int[] InFlight = [1, 32, 1, 32, 64];

    public static async Task<int> RunAsync()
    {
        using var self = Process.GetCurrentProcess();
        if (OperatingSystem.IsLinux() && Environment.ProcessorCount > 1)
        {
            self.ProcessorAffinity = 0b10;
        }

        using var identity = new Identity();
        var (keys, metadata) = await identity.ServeAsync();
        await using var serving = keys;
        var token = identity.Token(TimeProvider.System.GetUtcNow());
        Report.Say("| database | processes | in flight | seconds for 2 000 | CPU µs each | p50 ms | p99 ms | failed |");
        Report.Say("|---|---|---|---|---|---|---|---|");
        var well = await OnAsync("SQLite", 1, null, metadata, token);
        if (Environment.GetEnvironmentVariable("ISMSBOT_TEST_POSTGRES") is { } server)
        {
            well &= await OnAsync("PostgreSQL", 2, await NewDatabaseAsync(server), metadata, token);
        }

        return well ? 0 : 1;
    }

    private static async Task<bool> OnAsync(string database, int processes, string? postgres, string metadata, string token)
    {
        var folder = Directory.CreateTempSubdirectory("ismsbot-bench-").FullName;
        var servers = new List<ServerProcess>();
        try
        {
            for (var i = 0; i < processes; i++)
            {
                servers.Add(await ServerProcess.StartAsync("accepting", folder, metadata, postgres));
            }

            var requests = new Requests(token);
            await new Window().RunAsync(servers, requests.Acceptance, Warm, AcceptanceImport.People);
            var costs = new Dictionary<int, Window>();
            foreach (var n in InFlight)
            {
                var window = costs.TryGetValue(n, out var before) ? before : costs[n] = new Window();
                var took = await window.RunAsync(servers, requests.Acceptance, n, AcceptanceImport.People);
                Report.Say(
                    $"| {database} | {processes} | {n} | {took.TotalSeconds:0.0} | {window.CpuPerRequest:0} | "
                    + $"{window.Percentile(0.5) / 1000:0.0} | {window.Percentile(0.99) / 1000:0.0} | {window.Failed} |");
            }

            var (all, people) = await CountAsync(folder, postgres);
            const int wanted = AcceptanceImport.Rounds * AcceptanceImport.People;
            var ratio = costs[32].CpuPerRequest / costs[1].CpuPerRequest;
            Report.Say($"{database}: {all} acceptances of {people} people ({wanted} wanted); CPU at 32 in flight is {ratio:0.00} of that at 1");
            return all == wanted && people == wanted && costs.Values.Sum(window => window.Failed) == 0;
        }
        finally
        {
            servers.ForEach(server => server.Dispose());
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(long All, long People)> CountAsync(string folder, string? postgres)
    {
        const string count = """SELECT COUNT(*), COUNT(DISTINCT "PersonId") FROM "acknowledgements" WHERE "PersonId" LIKE 'A%'""";
        await using System.Data.Common.DbConnection connection =
            postgres is null ? new SqliteConnection($"Data Source={Path.Combine(folder, "isms.db")};Pooling=False") : new NpgsqlConnection(postgres);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = count;
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return (reader.GetInt64(0), reader.GetInt64(1));
    }

    private static async Task<string> NewDatabaseAsync(string server)
    {
        var name = "isms_" + Guid.CreateVersion7().ToString("N");
        await using var source = NpgsqlDataSource.Create(server);
        await using var command = source.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;
    }
}
