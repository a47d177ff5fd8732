using System.Diagnostics;
using IsmsBot.Adapters.Delivery;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Journal;
using IsmsBot.Sandbox;
using IsmsBot.Sandbox.Company;
using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Documents;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace IsmsBot.Benchmarks.Register;

/// <summary>
/// A bot with a register of some size on one database, asked in this process: what is measured is reading, drawing and the save, without HTTP.
/// </summary>
internal sealed class RegisterBot : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string folder;
    private readonly Dictionary<string, string> entraIds;

    private RegisterBot(WebApplication app, string folder, Dictionary<string, string> entraIds) =>
        (this.app, this.folder, this.entraIds) = (app, folder, entraIds);

    public static async Task<RegisterBot> StartAsync(string provider, int risks)
    {
        var folder = Directory.CreateTempSubdirectory("ismsbot-register-").FullName;
        var options = new SandboxOptions(folder, "http://127.0.0.1:0", Ticking: false)
        {
            JoinsTeams = false,
            Database = provider == "postgres" ? await NewPostgresAsync() : null,
        };
        var app = await SandboxApp.StartAsync(options);
        app.Services.GetRequiredService<TenantPace>().HoldFor(TimeSpan.FromHours(2));
        var databases = app.Services.GetRequiredService<IDbContextFactory<IsmsDb>>();
        await new LargeRegister(databases, app.Services.GetRequiredService<DocumentStores>(), SampleCompanyImport.AsOf).GrowToAsync(risks, default);
        await using var db = await databases.CreateDbContextAsync();
        if (provider == "postgres")
        {
            // What the server does by itself a minute later.
            await db.Database.ExecuteSqlRawAsync("VACUUM ANALYZE");
        }

        return new RegisterBot(app, folder, await db.People.ToDictionaryAsync(p => p.Id, p => p.EntraId, StringComparer.Ordinal));
    }

    /// <summary>One message and its answer; microseconds.</summary>
    public async Task<double> AskAsync(string person, string text)
    {
        var id = Guid.CreateVersion7().ToString("N");
        var origin = new Origin(
            $"a:{person}", "https://smba.trafficmanager.net/teams/", id, null, ClientUsed.Unknown, BenchmarkCompany.TenantId, entraIds[person]);
        var started = Stopwatch.GetTimestamp();
        var answer = await app.Services.GetRequiredService<MessageRunner>()
            .RunAsync(new Message(entraIds[person], text, origin, Channel.PersonalChat, id), default);
        var taken = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
        return answer is null ? throw new InvalidOperationException($"No answer to {text}.") : taken;
    }

    /// <summary>
    /// Draws the statement as a card and writes both files of a version; bytes that were allocated on the way, which no peak can exceed.
    /// </summary>
    public async Task<long> RenderSoaAsync(string manager)
    {
        await EnsureVersionAsync();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await AskAsync(manager, "statement of applicability");
        await using var db = await Databases.CreateDbContextAsync();
        await new FileIssues().StepAsync(Turn(db));
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private IDbContextFactory<IsmsDb> Databases => app.Services.GetRequiredService<IDbContextFactory<IsmsDb>>();

    private Turn Turn(IsmsDb db) =>
        new()
        {
            Db = db,
            Stores = app.Services.GetRequiredService<DocumentStores>(),
            Now = SampleCompanyImport.AsOf,
            Job = "benchmark",
            Channel = Channel.Import,
            Cancellation = CancellationToken.None,
            CorrelationId = "benchmark",
        };

    /// <summary>An approved version that is not filed yet. The turn that files it is not saved, so it can be filed again.</summary>
    private async Task EnsureVersionAsync()
    {
        await using var db = await Databases.CreateDbContextAsync();
        if (await db.Set<SoaVersion>().AnyAsync(v => v.VersionLabel == "99.0"))
        {
            return;
        }

        var turn = Turn(db);
        var lines = SoaLines.Write((await SoaStanding.Of(db.Set<SoaEntry>().AsNoTracking()).ToListAsync()).Select(s => s.Line));
        turn.Import(
            new SoaVersion
            {
                Id = "SOV-0099",
                Title = "Statement of Applicability 99.0",
                VersionLabel = "99.0",
                Lines = lines,
                EntriesHash = SoaLines.HashOf(lines),
                IncludedCount = 91,
                ExcludedCount = 2,
                DocumentCode = "ISMS-SOA-001",
                AuthorId = "P0008",
                ApprovedById = "P0001",
                ApprovedAt = turn.Today,
            },
            SoaVersionState.Approved);
        await turn.SaveAsync();
    }

    private static async Task<(string Provider, string ConnectionString)> NewPostgresAsync()
    {
        var server = Environment.GetEnvironmentVariable("ISMSBOT_TEST_POSTGRES")!;
        var name = "isms_" + Guid.CreateVersion7().ToString("N");
        await using var source = NpgsqlDataSource.Create(server);
        await using var command = source.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync();
        return ("postgres", new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
