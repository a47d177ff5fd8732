using System.Diagnostics;
using System.Globalization;
using IsmsBot.Benchmarks.Load;
using IsmsBot.Benchmarks.Servers;
using MiniFunctionsHost;
using MiniFunctionsHost.Cloud;

namespace IsmsBot.Benchmarks.Hosting;

/// <summary>
/// The package of ./dev package, started by itself and as the worker of a Functions host: what a message and a click cost, how long it takes from the
/// start to the first answer, beside a bare Kestrel, and how much memory it takes. The host is the small one of the tests; its own cost is not
/// the real one's and is not printed.
/// </summary>
internal static class HostRun
{
    private const int Starts = 5;
    private const int Turns = 6;

    /// <summary>Until the last of what is asked often is compiled for good.</summary>
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(3);

    /// <param name="package">The folder of the package.</param>
    public static async Task<int> RunAsync(string package)
    {
        using var self = Process.GetCurrentProcess();
        var folder = Directory.CreateTempSubdirectory("ismsbot-host-").FullName;
        using var identity = new Identity();
        var (keys, metadata) = await identity.ServeAsync();
        await using var cloud = await PublicCloud.StartAsync(new HeldBackCloud(identity).AnswerAsync);
        Report.Say("Loading the sample company and the readers …");
        using (await ServerProcess.StartAsync("bot", folder, metadata))
        {
            // Loaded, and not needed any more.
        }

        // What the bare server gives to whoever asks.
        await File.WriteAllTextAsync(Path.Combine(folder, "answer.json"), "{}");
        var settings = HostSettings.Read(package) with { AppSettings = Settings(folder, cloud) };
        settings = settings with { Executable = "taskset", Arguments = ["-c", "0", settings.Executable, .. settings.Arguments] };
        var bare = await StartsAsync(() => ServerStart.BareAsync(folder, metadata));
        var alone = await StartsAsync(() => ServerStart.AloneAsync(settings));
        var hosted = await StartsAsync(() => ServerStart.HostedAsync(settings));
        Print("bare Kestrel", bare, bare);
        Print("package by itself", alone, bare);
        Print("package under the host", hosted, bare);

        var requests = new Requests(identity.Token(TimeProvider.System.GetUtcNow()));
        Report.Say("");
        Report.Say("| request | in flight | CPU µs by itself | CPU µs of worker | ratio | p50 µs by itself | p50 µs by the host | failed |");
        Report.Say("|---|---|---|---|---|---|---|---|");

        // Each with a company of its own: whoever delivers would otherwise pay for what the other was asked.
        var second = Copy(folder);
        await using var one = await ServerStart.AloneAsync(settings);
        await using var other = await ServerStart.HostedAsync(settings with { AppSettings = Settings(second, cloud) });
        foreach (var (what, next) in new (string, Func<byte[]>)[] { ("message", requests.Message), ("click", requests.Click) })
        {
            foreach (var inFlight in (int[])[1, 32])
            {
                var (direct, through) = (new Window(), new Window());
                await new Window().RunAsync(one.Server, next, inFlight, Warm);
                await new Window().RunAsync(other.Server, next, inFlight, Warm);
                for (var turn = 0; turn < Turns; turn++)
                {
                    await direct.RunAsync(one.Server, next, inFlight, Turn);
                    await through.RunAsync(other.Server, next, inFlight, Turn);
                }

                var (here, there) = (direct.CpuPerRequest, through.CpuPerRequest);
                Report.Say(string.Create(CultureInfo.InvariantCulture, $"| {what} | {inFlight} | {here:0} | {there:0} | {there / here:0.00} ")
                    + string.Create(CultureInfo.InvariantCulture, $"| {direct.Percentile(0.5):0} | {through.Percentile(0.5):0} ")
                    + string.Create(CultureInfo.InvariantCulture, $"| {direct.Failed + through.Failed} |"));
            }
        }

        Report.Say($"Memory after the load: {one.Server.MemoryMb()} MB by itself, {other.Server.MemoryMb()} MB as a worker");
        await keys.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        Directory.Delete(second, recursive: true);
        return 0;
    }

    private static string Copy(string folder)
    {
        var copy = Directory.CreateTempSubdirectory("ismsbot-host-").FullName;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        return copy;
    }

    private static async Task<IReadOnlyList<Seen>> StartsAsync(Func<Task<ServerStart>> start)
    {
        var seen = new List<Seen>();
        for (var i = 0; i < Starts; i++)
        {
            await using var started = await start();
            seen.Add(new Seen(started.Took.TotalMilliseconds, started.Server.Cpu().TotalMilliseconds, started.Server.MemoryMb()));
        }

        return seen;
    }

    private static void Print(string what, IReadOnlyList<Seen> seen, IReadOnlyList<Seen> bare)
    {
        static double Median(IEnumerable<Seen> starts, Func<Seen, double> value) => starts.Select(value).Order().ElementAt(Starts / 2);
        var (wall, cpu) = (Median(seen, s => s.Wall), Median(seen, s => s.Cpu));
        var (walls, cpus) = (wall / Median(bare, s => s.Wall), cpu / Median(bare, s => s.Cpu));
        Report.Say(string.Create(CultureInfo.InvariantCulture, $"{what}: first answer after {wall:0} ms, {walls:0.0} times a bare Kestrel; ")
            + string.Create(CultureInfo.InvariantCulture, $"processor time {cpu:0} ms, {cpus:0.0} times; {Median(seen, s => s.Memory):0} MB"));
    }

    /// <summary>One start: milliseconds until the first answer, milliseconds of processor time, megabytes.</summary>
    private sealed record Seen(double Wall, double Cpu, double Memory);

    private static Dictionary<string, string> Settings(string folder, PublicCloud cloud) => new(cloud.Environment, StringComparer.Ordinal)
    {
        ["Isms__Bot__AppId"] = BenchmarkCompany.AppId,
        ["Isms__Bot__Tenants__0"] = BenchmarkCompany.TenantId,
        ["Isms__Bot__ClientSecret"] = "not-used",
        ["Isms__Database__ConnectionString"] = $"Data Source={Path.Combine(folder, "isms.db")}",
        ["Isms__Documents__Folder"] = Path.Combine(folder, "documents"),
        ["Logging__LogLevel__Default"] = "Warning",
        ["PORT"] = ServerProcess.FreePort().ToString(CultureInfo.InvariantCulture),
        ["REMINDER_SCHEDULE"] = "0 0 0 1 1 *",
    };
}
