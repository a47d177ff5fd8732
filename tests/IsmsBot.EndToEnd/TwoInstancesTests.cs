using System.Globalization;
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
using Npgsql;

namespace IsmsBot.EndToEnd;

/// <summary>
/// Two instances of the bot on one PostgreSQL. The one that sends is frozen in the middle of a batch and goes on later; then the one that sends is
/// killed. ISMSBOT_TEST_FROZEN_SECONDS says for how long it is frozen; a little longer than its lease where it is not set.
/// </summary>
public sealed class TwoInstancesTests : IAsyncLifetime
{
    /// <summary>As many sends as a pump has under way at once.</summary>
    private const int MostInFlight = 16;
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);
    private static readonly string? Server = Environment.GetEnvironmentVariable("ISMSBOT_TEST_POSTGRES");

    private static readonly TimeSpan Frozen = TimeSpan.FromSeconds(int.Parse(
        Environment.GetEnvironmentVariable("ISMSBOT_TEST_FROZEN_SECONDS") ?? "32", CultureInfo.InvariantCulture));

    private readonly string folder = Directory.CreateTempSubdirectory("isms-two-").FullName;
    private string connection = "";
    private WebApplication app = null!;
    private List<string> people = [];

    public async Task InitializeAsync()
    {
        if (Server is null)
        {
            return;
        }

        var name = "isms_" + Guid.CreateVersion7().ToString("N");
        await using (var server = NpgsqlDataSource.Create(Server))
        {
            await using var create = server.CreateCommand($"CREATE DATABASE {name}");
            await create.ExecuteNonQueryAsync();
        }

        connection = new NpgsqlConnectionStringBuilder(Server) { Database = name }.ConnectionString;
        app = await SandboxApp.StartAsync(
            new SandboxOptions(Path.Combine(folder, "first"), "http://127.0.0.1:0", Ticking: false) { Database = ("postgres", connection) });
        people = await InDbAsync(db => db.People.Where(p => p.AccountEnabled).OrderBy(p => p.Id).Select(p => p.Id).ToListAsync());
    }

    public async Task DisposeAsync()
    {
        await (app?.DisposeAsync() ?? ValueTask.CompletedTask);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Frozen_and_killed_in_the_middle_of_a_batch_they_lose_nothing_and_another_goes_on_within_half_a_minute()
    {
        if (Server is null)
        {
            return;
        }

        await WriteAsync("first round", rounds: 5);
        using var one = await BotProcess.StartAsync(Path.Combine(folder, "one"), connection, Address);
        var sending = one.TickAsync();
        await Until.HoldsAsync(() => Arrived("first round") >= 40, "the first instance sends");
        using var two = await BotProcess.StartAsync(Path.Combine(folder, "two"), connection, Address);
        var standingBy = two.TickAsync();
        await one.FreezeAsync();
        var frozen = Task.Delay(Frozen);
        Assert.True(Arrived("first round") < people.Count * 5, "everything was sent before the first instance was frozen");

        var pause = await PauseAsync("first round");
        await frozen;
        await one.GoOnAsync();
        await Until.HoldsAsync(NothingWaitsAsync, "the second instance sends the rest");
        await Task.WhenAll(sending, standingBy);

        Assert.InRange(pause, TimeSpan.Zero, LongestPause);
        Assert.InRange(Doubled("first round", 5), 0, MostInFlight);

        await WriteAsync("second round", rounds: 4);
        var other = one.TickAsync();
        await Until.HoldsAsync(() => Arrived("second round") >= 40, "the first instance sends again");
        standingBy = two.TickAsync();
        await Task.Delay(500);
        one.Kill();
        pause = await PauseAsync("second round");
        await Until.HoldsAsync(NothingWaitsAsync, "the second instance sends what the killed one has left");
        await standingBy;
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => other);

        Assert.InRange(pause, TimeSpan.Zero, LongestPause);
        Assert.InRange(Doubled("second round", 4), 0, MostInFlight);
    }

    private string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    private TeamsSimulator Teams => app.Services.GetRequiredService<TeamsSimulator>();

    /// <summary>How long nothing arrives, from now on.</summary>
    private async Task<TimeSpan> PauseAsync(string round)
    {
        // What was under way arrives.
        await Task.Delay(TimeSpan.FromSeconds(1));
        var (before, began) = (Arrived(round), TimeProvider.System.GetTimestamp());
        await Until.HoldsAsync(() => Arrived(round) > before, "the other instance takes over");
        return TimeProvider.System.GetElapsedTime(began) + TimeSpan.FromSeconds(1);
    }

    private int Arrived(string round) => people.Sum(person => Of(person, round).Count);

    /// <summary>Messages that came more than once. None may be missing.</summary>
    private int Doubled(string round, int rounds)
    {
        var all = people.SelectMany(person => Of(person, round).Select(text => person + text)).ToList();
        Assert.Equal(people.Count * rounds, all.Distinct().Count());
        return all.Count - all.Distinct().Count();
    }

    private List<string> Of(string person, string round) =>
        [.. Teams.As(person).Messages().Where(m => m.IsFromBot && m.Text?.StartsWith(round, StringComparison.Ordinal) == true).Select(m => m.Text!)];

    private Task<bool> NothingWaitsAsync() =>
        InDbAsync(async db => !await db.Outbox.AnyAsync(o => o.State == OutboxState.Waiting || o.State == OutboxState.Uncertain));

    private async Task WriteAsync(string round, int rounds)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<IsmsDb>>().CreateDbContextAsync();
        var turn = new Turn
        {
            Db = db,
            Stores = app.Services.GetRequiredService<DocumentStores>(),
            Now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow().ToMillisecond(),
            Job = "test",
            Channel = Channel.Import,
            Cancellation = CancellationToken.None,
            CorrelationId = "test",
        };
        foreach (var person in await db.People.Where(p => p.AccountEnabled).ToListAsync())
        {
            for (var i = 1; i <= rounds; i++)
            {
                turn.Tell(Sentence.Of($"{round} {i}"), person, $"{round}:{i}:{person.Id}");
            }
        }

        await turn.SaveAsync();
    }

    private async Task<T> InDbAsync<T>(Func<IsmsDb, Task<T>> work)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<IsmsDb>>().CreateDbContextAsync();
        return await work(db);
    }
}
