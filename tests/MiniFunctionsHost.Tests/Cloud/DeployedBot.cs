using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.Words;
using IsmsBot.Sandbox;
using IsmsBot.Sandbox.Teams;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MiniFunctionsHost.Cloud;
using Npgsql;

namespace MiniFunctionsHost.Tests.Cloud;

/// <summary>
/// The bot as it is deployed, with the sample company: PostgreSQL, the storage emulator, Functions hosts with workers, and Teams behind the names of
/// the public cloud. The bot inside the sandbox is idle; only its Teams and its view of the database are used.
/// </summary>
internal sealed class DeployedBot : IAsyncDisposable
{
    /// <summary>A timer that never runs by itself.</summary>
    public const string Never = "0 0 0 1 1 *";

    private readonly string folder = Directory.CreateTempSubdirectory("deployed-").FullName;
    private readonly List<MiniHost> hosts = [];
    private readonly string hostId = "isms-" + Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString("N");
    private WebApplication sandbox = null!;
    private PublicCloud cloud = null!;
    private SandboxBehind behind = null!;

    public static bool CanStart => Postgres is not null && Storage is not null;

    public static string? Storage { get; } = Environment.GetEnvironmentVariable("ISMSBOT_TEST_STORAGE");

    private static string? Postgres { get; } = Environment.GetEnvironmentVariable("ISMSBOT_TEST_POSTGRES");

    /// <summary>Connection string of the database.</summary>
    public string Database { get; private set; } = "";

    public TeamsSimulator Teams => sandbox.Services.GetRequiredService<TeamsSimulator>();

    public static async Task<DeployedBot> StartAsync()
    {
        var bot = new DeployedBot();
        var name = "isms_" + Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString("N");
        await using (var server = NpgsqlDataSource.Create(Postgres!))
        {
            await using var create = server.CreateCommand($"CREATE DATABASE {name}");
            await create.ExecuteNonQueryAsync();
        }

        bot.Database = new NpgsqlConnectionStringBuilder(Postgres) { Database = name }.ConnectionString;
        bot.behind = new SandboxBehind(() => bot.SandboxAddress);
        bot.cloud = await PublicCloud.StartAsync(bot.behind.AnswerAsync);
        bot.sandbox = await SandboxApp.StartAsync(new SandboxOptions(Path.Combine(bot.folder, "sandbox"), "http://127.0.0.1:0", Ticking: false)
        {
            Database = ("postgres", bot.Database),
            BotAt = () => new Uri(bot.hosts[^1].Address, "/api/messages"),
            TeamsKnownAs = PublicCloud.TeamsAddress,
            JoinsTeams = false,
        });
        return bot;
    }

    /// <summary>One more instance, with a host and a worker of its own. What people say goes to the one that was started last.</summary>
    public async Task<MiniHost> StartHostAsync(string schedule = Never, Func<HostSettings, HostSettings>? with = null)
    {
        var settings = HostSettings.Read(Built.Folder("IsmsBot.Host"), Storage) with { HostId = hostId, AppSettings = AppSettings(schedule) };
        var host = await MiniHost.StartAsync(with?.Invoke(settings) ?? settings);
        hosts.Add(host);
        return host;
    }

    public async Task<T> InDbAsync<T>(Func<IsmsDb, Task<T>> work)
    {
        await using var db = await sandbox.Services.GetRequiredService<IDbContextFactory<IsmsDb>>().CreateDbContextAsync();
        return await work(db);
    }

    /// <summary>Something to tell each person, written into the outbox without ringing anybody.</summary>
    public async Task WriteAsync(string what, IEnumerable<string> people)
    {
        await using var db = await sandbox.Services.GetRequiredService<IDbContextFactory<IsmsDb>>().CreateDbContextAsync();
        var turn = new Turn
        {
            Db = db,
            Stores = sandbox.Services.GetRequiredService<DocumentStores>(),
            Now = TimeProvider.System.GetUtcNow().ToMillisecond(),
            Job = "test",
            Channel = Channel.Import,
            Cancellation = CancellationToken.None,
            CorrelationId = "test",
        };
        var ids = people.ToHashSet(StringComparer.Ordinal);
        foreach (var person in await db.People.Where(p => ids.Contains(p.Id)).ToListAsync())
        {
            turn.Tell(Sentence.Of(what), person, $"{what}:{person.Id}");
        }

        await turn.SaveAsync();
    }

    public Task<List<string>> PeopleAsync(int most) =>
        InDbAsync(db => db.People.Where(p => p.AccountEnabled).OrderBy(p => p.Id).Select(p => p.Id).Take(most).ToListAsync());

    /// <summary>How often each of them was told.</summary>
    public IReadOnlyList<int> Told(string what, IEnumerable<string> people) =>
        [.. people.Select(person => Teams.As(person).Messages().Count(m => m.IsFromBot && m.Text == what))];

    /// <summary>What the workers have logged.</summary>
    public IEnumerable<string> Logs() => hosts.SelectMany(host => host.Worker.Logs).Select(log => log.Message);

    public Task<bool> NothingWaitsAsync() =>
        InDbAsync(async db => !await db.Outbox.AnyAsync(o => o.State == OutboxState.Waiting || o.State == OutboxState.Uncertain));

    /// <summary>What waits, and why.</summary>
    public async Task<string> WaitingAsync() => string.Join('\n', await InDbAsync(db => db.Outbox
        .Where(o => o.State == OutboxState.Waiting || o.State == OutboxState.Uncertain)
        .OrderBy(o => o.Id).Take(5).Select(o => $"{o.Kind} {o.State} {o.Attempts} {o.NotBefore:O} {o.ClaimedUntil:O} {o.LastError}").ToListAsync()));

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }

        await sandbox.DisposeAsync();
        await cloud.DisposeAsync();
        behind.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private Uri SandboxAddress => new(sandbox.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    private Dictionary<string, string> AppSettings(string schedule) => new(cloud.Environment, StringComparer.Ordinal)
    {
        ["Isms__Bot__AppId"] = Teams.Tenant.BotAppId.ToString(),
        ["Isms__Bot__Tenants__0"] = Teams.Tenant.Id.ToString(),
        ["Isms__Bot__ClientSecret"] = "sandbox-secret",
        ["Isms__Bot__ServiceUrl"] = Teams.ServiceUrl,
        ["Isms__Database__Provider"] = "postgres",
        ["Isms__Database__ConnectionString"] = Database,
        ["Isms__Documents__Folder"] = Path.Combine(folder, "sandbox", "documents"),
        ["Isms__Queue__ConnectionString"] = Storage!,
        ["REMINDER_SCHEDULE"] = schedule,
    };
}
