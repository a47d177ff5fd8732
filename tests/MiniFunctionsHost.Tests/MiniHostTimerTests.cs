using Azure.Storage.Blobs;

namespace MiniFunctionsHost.Tests;

/// <summary>Timers run at their times, as the real host runs them.</summary>
public sealed class MiniHostTimerTests
{
    private static readonly string? Storage = Environment.GetEnvironmentVariable("ISMSBOT_TEST_STORAGE");

    [Fact]
    public async Task A_timer_runs_again_and_again_on_the_schedule_that_a_setting_names()
    {
        await using var host = await MiniHost.StartAsync(ExampleWorker.Settings(every: "* * * * * *"));

        var runs = await ExampleWorker.SaidAsync(host, "second ", 3);

        Assert.Equal(runs.Count, runs.Distinct(StringComparer.Ordinal).Count());
        Assert.All(runs, run => Assert.EndsWith("past due False status False", run, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failed_run_is_tried_again_under_the_same_id()
    {
        await using var host = await MiniHost.StartAsync(ExampleWorker.Settings(failing: "*/3 * * * * *"));

        var runs = (await ExampleWorker.SaidAsync(host, "failing ", 3)).Take(3).Select(run => run.Split(' ')).ToList();

        Assert.Single(runs.Select(run => run[1]).Distinct(StringComparer.Ordinal));
        Assert.Equal(["0", "1", "2"], runs.Select(run => run[3]));
        Assert.All(runs, run => Assert.Equal("2", run[5]));
    }

    [StorageFact]
    public async Task Of_two_hosts_one_runs_the_timer_and_the_other_takes_over_when_it_stops()
    {
        var settings = ExampleWorker.Settings(Storage, every: "* * * * * *");
        var first = await MiniHost.StartAsync(settings);
        await ExampleWorker.SaidAsync(first, "second ", 2);
        await using var second = await MiniHost.StartAsync(settings);
        await ExampleWorker.SaidAsync(first, "second ", 4);
        Assert.DoesNotContain(second.Worker.Lines, line => line.Contains("second ", StringComparison.Ordinal));

        await first.DisposeAsync();

        await ExampleWorker.SaidAsync(second, "second ", 2);
    }

    [StorageFact]
    public async Task Of_the_runs_that_were_missed_one_is_made_up_for_at_once()
    {
        // Twice a year, so that nothing is due by itself.
        var settings = ExampleWorker.Settings(Storage, every: "0 0 0 1 1,7 *");
        var now = TimeProvider.System.GetUtcNow();
        var container = new BlobContainerClient(Storage, "azure-webjobs-hosts");
        await container.CreateIfNotExistsAsync();
        await new TimerStatus(now.AddDays(-3), now.AddDays(-2), now.AddDays(-3))
            .WriteAsync(container, $"timers/{settings.HostId}/Host.Functions.Second/status", CancellationToken.None);

        await using var host = await MiniHost.StartAsync(settings);

        Assert.EndsWith("past due True status True", Assert.Single(await ExampleWorker.SaidAsync(host, "second ")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_asked_during_a_slow_start_waits_for_it()
    {
        await using var host = await MiniHost.StartAsync(ExampleWorker.Settings(every: "* * * * * *", slowStart: "2"));

        await ExampleWorker.SaidAsync(host, "second ");
        Assert.Equal(1, host.Worker.Starts);
    }
}
