using System.Globalization;
using IsmsBot.Benchmarks.Load;

namespace IsmsBot.Benchmarks;

/// <summary>Prints ratios first, the raw figures below.</summary>
internal static class Report
{
    public static void Say(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));

    public static void Say(string text) => Console.WriteLine(text);

    public static void Print(Dictionary<(string Kind, string What, int InFlight), Window> results, DateTimeOffset now, TimeSpan warm)
    {
        Say("");
        Say(
            $"{now:yyyy-MM-dd HH:mm} UTC, {Machine()}, load {Load()}; each server on core 0, warmed {warm.TotalSeconds:0} s, the load generator on core 1");
        Say(
            "(a) Kestrel, same body read, same bytes returned. (b) as (a), with token check and one synced append. bot: the real bot on SQLite (WAL, FULL).");
        Say("The bot writes its answers to the outbox in the same save; sending them is held back, because (a) and (b) send nothing.");
        Say("");
        Say("| request | in flight | CPU bot/(a) | CPU bot/(b) | CPU (b)/(a) | p50 bot/(a) | p50 bot/(b) | p99 bot/(a) | p99 bot/(b) |");
        Say("|---|---|---|---|---|---|---|---|---|");
        foreach (var (what, n) in Rows(results))
        {
            var (a, b, bot) = (results[("bare", what, n)], results[("floor", what, n)], results[("bot", what, n)]);
            Say(
                $"| {what} | {n} | {bot.CpuPerRequest / a.CpuPerRequest:0.00} | {bot.CpuPerRequest / b.CpuPerRequest:0.00} | {b.CpuPerRequest / a.CpuPerRequest:0.00} | {Ratio(bot, a, 0.5):0.00} | {Ratio(bot, b, 0.5):0.00} | {Ratio(bot, a, 0.99):0.00} | {Ratio(bot, b, 0.99):0.00} |");
        }

        Say("");
        Say("| request | in flight | server | CPU µs | p50 µs | p99 µs | requests | failed |");
        Say("|---|---|---|---|---|---|---|---|");
        foreach (var (what, n) in Rows(results))
        {
            foreach (var (kind, name) in new[] { ("bare", "(a)"), ("floor", "(b)"), ("bot", "bot") })
            {
                var r = results[(kind, what, n)];
                Say($"| {what} | {n} | {name} | {r.CpuPerRequest:0} | {r.Percentile(0.5):0} | {r.Percentile(0.99):0} | {r.Count} | {r.Failed} |");
            }
        }
    }

    private static IEnumerable<(string What, int InFlight)> Rows(Dictionary<(string Kind, string What, int InFlight), Window> results) =>
        results.Keys.Where(k => k.Kind == "bot").Select(k => (k.What, k.InFlight));

    private static double Ratio(Window one, Window other, double share) => one.Percentile(share) / other.Percentile(share);

    private static string Machine()
    {
        var name = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
            : null;
        var cores = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").Count(l => l.StartsWith("processor", StringComparison.Ordinal))
            : Environment.ProcessorCount;
        return string.Create(CultureInfo.InvariantCulture, $"{name ?? "unknown processor"}, {cores} cores, .NET {Environment.Version}");
    }

    private static string Load() => File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ').Take(3)) : "unknown";
}
