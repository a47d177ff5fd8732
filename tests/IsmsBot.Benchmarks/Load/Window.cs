using System.Diagnostics;

namespace IsmsBot.Benchmarks.Load;

/// <summary>What was measured of one server with one kind of request and so many in flight, over all its windows.</summary>
internal sealed class Window
{
    private readonly List<double> latencies = [];
    private double cpu;

    public int Failed { get; private set; }

    public double CpuPerRequest => cpu / Math.Max(1, latencies.Count);

    public int Count => latencies.Count;

    /// <summary>Microseconds below which a share of the answers came.</summary>
    public double Percentile(double share)
    {
        latencies.Sort();
        return latencies.Count == 0 ? 0 : latencies[(int)Math.Min(latencies.Count - 1, share * latencies.Count)];
    }

    /// <summary>Keeps so many requests in flight for a while and adds what it sees.</summary>
    public async Task RunAsync(ServerProcess server, Func<byte[]> next, int inFlight, TimeSpan time)
    {
        var before = server.Cpu();
        var began = Stopwatch.GetTimestamp();
        var lines = await Task.WhenAll(Enumerable.Range(0, inFlight).Select(_ => Task.Run(() => LineAsync(server.Port, next, began, time))));
        cpu += (server.Cpu() - before).TotalMicroseconds;
        foreach (var (seen, failed) in lines)
        {
            latencies.AddRange(seen);
            Failed += failed;
        }
    }

    /// <summary>Asks so often in all, spread over some servers in turn, with so many requests in flight.</summary>
    /// <returns>How long all of it took.</returns>
    public async Task<TimeSpan> RunAsync(IReadOnlyList<ServerProcess> servers, Func<byte[]> next, int inFlight, int times)
    {
        var before = servers.Sum(server => server.Cpu().TotalMicroseconds);
        var began = Stopwatch.GetTimestamp();
        var left = times;
        var lines = await Task.WhenAll(Enumerable.Range(0, inFlight).Select(line => Task.Run(() => LineAsync(
            servers[line % servers.Count].Port, next, () => Interlocked.Decrement(ref left) >= 0))));
        var took = Stopwatch.GetElapsedTime(began);
        cpu += servers.Sum(server => server.Cpu().TotalMicroseconds) - before;
        foreach (var (seen, failed) in lines)
        {
            latencies.AddRange(seen);
            Failed += failed;
        }

        return took;
    }

    private static Task<(List<double> Latencies, int Failed)> LineAsync(int port, Func<byte[]> next, long began, TimeSpan time) =>
        LineAsync(port, next, () => Stopwatch.GetElapsedTime(began) < time);

    private static async Task<(List<double> Latencies, int Failed)> LineAsync(int port, Func<byte[]> next, Func<bool> more)
    {
        using var connection = await Connection.OpenAsync(port);
        var seen = new List<double>(64 * 1024);
        var failed = 0;
        while (more())
        {
            var request = next();
            var asked = Stopwatch.GetTimestamp();
            var (status, body) = await connection.AskAsync(request);
            seen.Add(Stopwatch.GetElapsedTime(asked).TotalMicroseconds);
            if (status != 200 || (!body.IsEmpty && body.Span.IndexOf("vnd.microsoft.card.adaptive"u8) < 0))
            {
                failed++;
            }
        }

        return (seen, failed);
    }
}
