using IsmsBot.Adapters.Delivery;
using IsmsBot.Sandbox.Teams;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace MiniFunctionsHost.Tests.Cloud;

/// <summary>The whole front door through the Functions host: nothing lost, nothing twice, and nobody named in the log.</summary>
[Collection(Rings.OneQueue)]
public sealed class FrontDoorTests : IAsyncLifetime
{
    private DeployedBot bot = null!;

    public async Task InitializeAsync()
    {
        if (DeployedBot.CanStart)
        {
            await Rings.ClearAsync();
            bot = await DeployedBot.StartAsync();
        }
    }

    public async Task DisposeAsync()
    {
        if (bot is not null)
        {
            await bot.DisposeAsync();
        }
    }

    [StorageFact]
    public async Task What_people_say_and_click_is_answered_and_the_timer_sends_what_nobody_rang_for()
    {
        var host = await bot.StartHostAsync();
        var sven = bot.Teams.As("P0040");
        await sven.InstallAsync(InstallEvents.None);

        var said = await sven.SayAsync("I lost my grandmother's laptop");
        Assert.Equal(200, said.Status);
        var question = await sven.FromBotAsync(m => m.Card is not null);
        var clicked = await sven.ClickAsync(question, "Cancel", new Dictionary<string, string>());
        Assert.True(clicked.Outcome is ClickOutcome.Card or ClickOutcome.Message, $"{clicked.Outcome} {clicked.Text} {clicked.Bot.Status}");

        var people = await bot.PeopleAsync(20);
        await bot.WriteAsync("nobody rang for this", people);
        using var http = new HttpClient(new SocketsHttpHandler());
        using var ticked = await http.PostAsync(new Uri(host.Address, "/admin/functions/ReminderTick"), null);
        Assert.Contains("true", await ticked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await bot.Teams.WaitUntilAsync(() => bot.Told("nobody rang for this", people).All(times => times == 1), TimeSpan.FromSeconds(60));

        await NamesNobodyAsync(host, "grandmother");
    }

    [StorageFact]
    public async Task A_ring_that_fails_too_often_is_noted_and_what_waited_is_sent_when_the_database_is_back()
    {
        var host = await bot.StartHostAsync(with: settings => settings with { VisibilityTimeout = TimeSpan.FromMilliseconds(200) });
        var people = await bot.PeopleAsync(20);
        await bot.WriteAsync("the database was away", people);
        await ConnectionsAsync(allowed: false);

        await Rings.RingAsync();
        await Until(() => bot.Logs().Any(line => line.StartsWith("CardDeliveryPoison ", StringComparison.Ordinal)));
        await ConnectionsAsync(allowed: true);

        await UntilAsync(() => bot.InDbAsync(db => db.Journal.AnyAsync(j => j.RecordType == LostRing.RecordType)));
        Assert.Equal([0], bot.Told("the database was away", people).Distinct());
        await Rings.RingAsync();
        await bot.Teams.WaitUntilAsync(() => bot.Told("the database was away", people).All(times => times == 1), TimeSpan.FromSeconds(60));
        Assert.Equal(1, host.Worker.Starts);
        await NamesNobodyAsync(host, "database was away");
    }

    [StorageFact]
    public async Task Two_instances_one_killed_in_the_middle_and_started_again_lose_nothing_and_double_only_what_was_in_flight()
    {
        var first = await bot.StartHostAsync();
        var second = await bot.StartHostAsync();
        var people = await bot.PeopleAsync(250);
        await bot.WriteAsync("to everybody", people);
        await Rings.RingAsync();
        await bot.Teams.WaitUntilAsync(() => bot.Told("to everybody", people).Sum() > 30, TimeSpan.FromSeconds(60));

        var busy = first.Worker.InFlight > 0 ? first : second;
        System.Diagnostics.Process.GetProcessById(busy.Worker.ProcessId).Kill();
        await Rings.RingAsync();
        await UntilAsync(bot.NothingWaitsAsync, 90);

        var told = bot.Told("to everybody", people);
        Assert.DoesNotContain(0, told);
        Assert.InRange(told.Sum() - told.Count, 0, 16);
        Assert.Equal(2, busy.Worker.Starts);
    }

    [StorageFact]
    public async Task A_stop_reaches_a_delivery_in_flight_and_an_act_in_flight_is_finished()
    {
        var host = await bot.StartHostAsync(with: settings => settings with { DrainTimeout = TimeSpan.FromSeconds(5) });
        var people = await bot.PeopleAsync(250);
        var sven = bot.Teams.As("P0040");
        await sven.InstallAsync(InstallEvents.None);
        await bot.WriteAsync("before the stop and after", people);
        await Rings.RingAsync();
        await bot.Teams.WaitUntilAsync(() => bot.Told("before the stop and after", people).Sum() > 30, TimeSpan.FromSeconds(60));
        await using var server = NpgsqlDataSource.Create(bot.Database);
        await using var connection = await server.OpenConnectionAsync();
        await using var holding = await connection.BeginTransactionAsync();
        await using (var hold = new NpgsqlCommand("LOCK TABLE outbox IN ACCESS EXCLUSIVE MODE", connection, holding))
        {
            await hold.ExecuteNonQueryAsync();
        }

        var message = sven.SayAsync("my policies");
        await Task.Delay(500);
        var stopping = host.DisposeAsync();
        await Task.Delay(300);
        Assert.False(message.IsCompleted);
        await holding.RollbackAsync();
        await stopping;

        Assert.Equal(200, (await message).Status);
        Assert.Equal(200, host.Worker.ExitCode);
        Assert.Contains(0, bot.Told("before the stop and after", people));
        await bot.StartHostAsync();
        await Rings.RingAsync();
        await UntilAsync(bot.NothingWaitsAsync, 90);
        Assert.Equal([1], bot.Told("before the stop and after", people).Distinct());
        Assert.Single(sven.Messages(), m => m.IsFromBot && m.Card is not null);
    }

    private Task Until(Func<bool> happened) => UntilAsync(() => Task.FromResult(happened()));

    private async Task UntilAsync(Func<Task<bool>> happened, int seconds = 60)
    {
        for (var tries = 0; tries < seconds * 5; tries++)
        {
            if (await happened())
            {
                return;
            }

            await Task.Delay(200);
        }

        Assert.Fail($"It did not happen:\n{await bot.WaitingAsync()}\n" + string.Join('\n', bot.Logs().TakeLast(40)));
    }

    private async Task ConnectionsAsync(bool allowed)
    {
        var name = new NpgsqlConnectionStringBuilder(bot.Database).Database!;
        await using var server = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(bot.Database) { Database = "postgres" }.ConnectionString);
        await using var command = server.CreateCommand(
            $"ALTER DATABASE {name} ALLOW_CONNECTIONS {allowed}; "
            + $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
        await command.ExecuteNonQueryAsync();

        // Those of the test itself are gone as well.
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>Neither a name of somebody nor a word that somebody wrote is in what the worker logged and wrote.</summary>
    private async Task NamesNobodyAsync(MiniHost host, params string[] written)
    {
        var log = string.Join('\n', host.Worker.Logs.Select(log => log.ToString()).Concat(host.Worker.Lines));
        var names = await bot.InDbAsync(db => db.People.Select(p => p.Name).ToListAsync());

        Assert.Contains(" ended: ", log, StringComparison.Ordinal);
        Assert.All(names.Concat(written), words => Assert.DoesNotContain(words, log, StringComparison.OrdinalIgnoreCase));
    }
}
