using System.Text.Json.Nodes;

namespace MiniFunctionsHost.Tests;

/// <summary>Timers run at their times, as the real host runs them.</summary>
public sealed class MiniHostTimerTests
{
    [Fact]
    public async Task A_timer_runs_again_and_again_on_the_schedule_that_a_setting_names()
    {
        var settings =
            ExampleFolder.Make() with { AppSettings = new Dictionary<string, string>(StringComparer.Ordinal) { ["EVERY"] = "* * * * * *" } };
        ExampleFolder.Write(
            settings.Root, "Second/function.json", """{ "bindings": [ { "type": "timerTrigger", "name": "timer", "schedule": "%EVERY%" } ] }""");
        await using var host = await MiniHost.StartAsync(settings);

        var runs = await RunsAsync(host, "Second", 3);

        Assert.Equal(runs.Count, runs.Select(run => run.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(runs, run => Assert.Null(run.Payload["Data"]!["timer"]!["ScheduleStatus"]));
        Assert.DoesNotContain(host.Handler.Lines, line => line.StartsWith("Tick ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failed_run_is_tried_again_under_the_same_id()
    {
        var settings = ExampleFolder.Make();
        ExampleFolder.Write(settings.Root, "FailingTimer/function.json", """
            { "bindings": [ { "type": "timerTrigger", "name": "timer", "schedule": "*/3 * * * * *" } ],
              "retry": { "strategy": "fixedDelay", "maxRetryCount": 2, "delayInterval": "00:00:00.2" } }
            """);
        await using var host = await MiniHost.StartAsync(settings);

        var runs = await RunsAsync(host, "FailingTimer", 3);

        Assert.Single(runs.Take(3).Select(run => run.Id).Distinct(StringComparer.Ordinal));
        Assert.Equal([0, 1, 2], runs.Take(3).Select(run => (int)run.Payload["Metadata"]!["RetryContext"]!["RetryCount"]!));
    }

    [Theory]
    [InlineData("every now and then", "six fields")]
    [InlineData("*/5 * * * *", "six fields")]
    [InlineData("%NOT_SET%", "no setting NOT_SET")]
    public void A_schedule_that_the_host_would_refuse_is_refused(string schedule, string complaint)
    {
        var settings = ExampleFolder.Make();
        ExampleFolder.Write(settings.Root, "Harm/function.json", new JsonObject
        {
            ["bindings"] = new JsonArray(new JsonObject { ["type"] = "timerTrigger", ["name"] = "timer", ["schedule"] = schedule }),
        }.ToJsonString());

        Assert.Contains(complaint, Assert.Throws<InvalidDataException>(() => FunctionDefinition.ReadAll(settings)).Message, StringComparison.Ordinal);
    }

    /// <summary>What the handler wrote about its runs, once there are as many.</summary>
    private static async Task<List<(string Id, JsonNode Payload)>> RunsAsync(MiniHost host, string function, int count)
    {
        List<string> lines = [];
        for (var tries = 0; tries < 300 && lines.Count < count; tries++)
        {
            await Task.Delay(100);
            lines = [.. host.Handler.Lines.Where(line => line.StartsWith(function + " ", StringComparison.Ordinal))];
        }

        Assert.True(lines.Count >= count, string.Join('\n', host.Handler.Lines));
        return [.. lines.Select(line => line.Split(' ', 3)).Select(parts => (parts[1], JsonNode.Parse(parts[2])!))];
    }
}
