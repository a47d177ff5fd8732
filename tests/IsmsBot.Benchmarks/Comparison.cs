using System.Diagnostics;
using IsmsBot.Benchmarks.Load;
using IsmsBot.Benchmarks.Servers;

namespace IsmsBot.Benchmarks;

/// <summary>
/// Starts the three servers on one core, warms each for 20 s with both kinds of request, and measures them in short turns, so that a change of the
/// machine's speed meets all alike.
/// </summary>
internal static class Comparison
{
    private static readonly string[] Kinds = ["bare", "floor", "bot"];
    private static readonly int[] InFlight = [1, 32];

    public static async Task<int> RunAsync(bool quick)
    {
        var (warm, window, rounds) =
            quick ? (TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(2), 1) : (TimeSpan.FromSeconds(21), TimeSpan.FromSeconds(3), 5);
        using var self = Process.GetCurrentProcess();
        if (OperatingSystem.IsLinux() && Environment.ProcessorCount > 1)
        {
            self.ProcessorAffinity = 0b10;
        }

        var folder = Directory.CreateTempSubdirectory("ismsbot-bench-").FullName;
        using var identity = new Identity();
        var (keys, metadata) = await identity.ServeAsync();
        var requests = new Requests(identity.Token(TimeProvider.System.GetUtcNow()));
        var servers = new List<ServerProcess>();
        try
        {
            Report.Say("Loading the sample company and the readers …");
            var bot = await ServerProcess.StartAsync("bot", folder, metadata);
            servers.Add(bot);
            await KeepAnswerAsync(bot, requests, folder);
            servers.Insert(0, await ServerProcess.StartAsync("floor", folder, metadata));
            servers.Insert(0, await ServerProcess.StartAsync("bare", folder, metadata));
            foreach (var server in servers)
            {
                Report.Say($"Warming up: {server.Kind}, {warm.TotalSeconds:0} s");
                await WarmAsync(server, requests, warm);
            }

            var results = Kinds.SelectMany(kind => new[] { "message", "click" }.SelectMany(what => InFlight.Select(n => (kind, what, n))))
                .ToDictionary(key => key, _ => new Window());
            for (var round = 1; round <= rounds; round++)
            {
                Report.Say($"Measuring: round {round} of {rounds}");
                foreach (var (what, n) in new[] { "message", "click" }.SelectMany(what => InFlight.Select(n => (what, n))))
                {
                    foreach (var server in servers)
                    {
                        await results[(server.Kind, what, n)].RunAsync(server, what == "message" ? requests.Message : requests.Click, n, window);
                    }
                }
            }

            Report.Print(results, TimeProvider.System.GetUtcNow(), warm);
            return results.Values.Sum(r => r.Failed) == 0 ? 0 : 1;
        }
        finally
        {
            servers.ForEach(s => s.Dispose());
            await keys.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Loads the bot alone and prints what it cost in each five seconds.</summary>
    public static async Task ProfileAsync(string what, int inFlight, int seconds)
    {
        var folder = Directory.CreateTempSubdirectory("ismsbot-bench-").FullName;
        using var identity = new Identity();
        var (keys, metadata) = await identity.ServeAsync();
        var requests = new Requests(identity.Token(TimeProvider.System.GetUtcNow()));
        using var bot = await ServerProcess.StartAsync("bot", folder, metadata);
        for (var at = 0; at < seconds; at += 5)
        {
            var window = new Window();
            await window.RunAsync(bot, what == "message" ? requests.Message : requests.Click, inFlight, TimeSpan.FromSeconds(5));
            Report.Say(
                $"{at + 5,3} s: {window.CpuPerRequest:0} µs CPU, p50 {window.Percentile(0.5):0} µs, p99 {window.Percentile(0.99):0} µs, {window.Count} requests, {window.Failed} failed");
        }

        await keys.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The plain servers return the bytes that the bot returned for a click.</summary>
    private static async Task KeepAnswerAsync(ServerProcess bot, Requests requests, string folder)
    {
        using var connection = await Connection.OpenAsync(bot.Port);
        var (status, body) = await connection.AskAsync(requests.Click());
        if (status != 200)
        {
            throw new IOException($"The bot answered the first click with {status}.");
        }

        await File.WriteAllBytesAsync(Path.Combine(folder, "answer.json"), body.ToArray());
    }

    private static async Task WarmAsync(ServerProcess server, Requests requests, TimeSpan warm)
    {
        var cold = new Window();
        foreach (var n in InFlight)
        {
            await cold.RunAsync(server, requests.Message, n, warm / 4);
            await cold.RunAsync(server, requests.Click, n, warm / 4);
        }
    }
}
