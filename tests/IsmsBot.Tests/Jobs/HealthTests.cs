using System.Net;
using System.Text.Json;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Sandbox.Clock;
using IsmsBot.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace IsmsBot.Tests.Jobs;

/// <summary>Health says "well" only when the database was written and read, the timer ticks, and its files are whole.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task A_timer_that_stands_still_for_an_hour_is_not_well()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Tick();
        Assert.Equal("well", (await BodyAsync(bot)).GetProperty("status").GetString());

        bot.Services.GetRequiredService<SandboxClock>().Advance(TimeSpan.FromMinutes(61));

        var health = await BodyAsync(bot);
        Assert.Equal("failing", health.GetProperty("status").GetString());
        Assert.True(health.GetProperty("timer").GetProperty("isLate").GetBoolean());
        await bot.Tick();
        Assert.Equal("well", (await BodyAsync(bot)).GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_database_that_takes_nothing_is_not_well()
    {
        if (!Databases.All.Contains("postgres"))
        {
            return;
        }

        await using var bot = await TestBot.StartAsync(Store.Folder, "postgres");
        var name = new NpgsqlConnectionStringBuilder(bot.Database!.Value.ConnectionString).Database;
        await using (var server = NpgsqlDataSource.Create(bot.Database.Value.ConnectionString))
        {
            await using var command = server.CreateCommand($"ALTER DATABASE {name} SET default_transaction_read_only = on");
            await command.ExecuteNonQueryAsync();
        }

        Databases.LetGo(bot.Database.Value.ConnectionString);

        using var answer = await AskAsync(bot);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("{\"status\":\"database cannot be written\"}", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_damaged_file_is_found_within_a_day_and_is_in_health()
    {
        await using var bot = await TestBot.StartAsync();
        await DamageAsync(Path.Combine(bot.Folder, "isms.db"));

        await bot.Services.GetRequiredService<JobRunner>().TickAsync(CancellationToken.None);

        var failing = (await BodyAsync(bot)).GetProperty("failing").EnumerateArray().Select(line => line.GetProperty("name").GetString());
        Assert.Contains("look-for-damage", failing);
    }

    /// <summary>Writes over a page of a table that nobody reads.</summary>
    private static async Task DamageAsync(string file)
    {
        long page, size;
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """
                CREATE TABLE spare (words TEXT);
                INSERT INTO spare VALUES ('of no use');
                PRAGMA wal_checkpoint(TRUNCATE);
                """;
            await command.ExecuteNonQueryAsync();
            command.CommandText = "SELECT rootpage FROM sqlite_master WHERE name = 'spare'";
            page = (long)(await command.ExecuteScalarAsync())!;
            command.CommandText = "PRAGMA page_size";
            size = (long)(await command.ExecuteScalarAsync())!;
        }

        await using var bytes = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        bytes.Position = (page - 1) * size;
        bytes.Write(new byte[100]);
    }

    private static async Task<JsonElement> BodyAsync(TestBot bot)
    {
        using var answer = await AskAsync(bot);
        Assert.True(answer.IsSuccessStatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    private static async Task<HttpResponseMessage> AskAsync(TestBot bot)
    {
        using var http = bot.Services.GetRequiredService<IHttpClientFactory>().CreateClient();
        return await http.GetAsync(new Uri(bot.Address + "/api/health"));
    }
}
