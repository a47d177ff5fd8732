using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MiniFunctionsHost;

/// <summary>What <c>host.json</c>, <c>worker.config.json</c> and the command line say.</summary>
/// <param name="Root">The folder that holds both, and the worker.</param>
/// <param name="Executable">What is started: the worker itself, or the runtime that runs it.</param>
/// <param name="Arguments">What it is started with, before the host's own arguments.</param>
public sealed partial record HostSettings(
    string Root, string Executable, IReadOnlyList<string> Arguments, string RoutePrefix, TimeSpan FunctionTimeout, int BatchSize,
    int NewBatchThreshold, int MaxDequeueCount, TimeSpan VisibilityTimeout, string? Storage)
{
    /// <summary>App settings: the worker's environment, and what <c>%NAME%</c> in a binding stands for.</summary>
    public IReadOnlyDictionary<string, string> AppSettings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Instances of one app have the same: under it lie the timers' lock and status.</summary>
    public string HostId { get; init; } = "mini";

    /// <summary>How long the worker may take until its functions are loaded.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a stop waits for what is in flight.</summary>
    public TimeSpan DrainTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the host leaves a queue message to itself; renewed at half of it. The real one: ten minutes.</summary>
    public TimeSpan MessageLock { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How often an instance that has not got a timer's lock tries again. The real one: a minute.</summary>
    public TimeSpan LockRetry { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The text with each <c>%NAME%</c> replaced.</summary>
    /// <exception cref="InvalidDataException">There is no such setting.</exception>
    public string Resolve(string text) => SettingName().Replace(text, match => AppSettings.GetValueOrDefault(match.Groups[1].Value)
        ?? Environment.GetEnvironmentVariable(match.Groups[1].Value)
        ?? throw new InvalidDataException($"There is no setting {match.Groups[1].Value}."));

    /// <summary>Reads the two files.</summary>
    /// <exception cref="InvalidDataException">They are not those of an isolated worker.</exception>
    public static HostSettings Read(string root, string? storage = null)
    {
        var host = Json(root, "host.json");
        if ((string?)host["version"] != "2.0")
        {
            throw new InvalidDataException("host.json is not of version 2.0.");
        }

        if (host["customHandler"] is not null || host["httpWorker"] is not null)
        {
            throw new InvalidDataException("host.json names a custom handler: the host would start that, whatever the worker says.");
        }

        var worker = Json(root, "worker.config.json")["description"];
        var executable = (string?)worker?["defaultExecutablePath"] ?? throw new InvalidDataException("worker.config.json names no executable.");
        var program = (string?)worker!["defaultWorkerPath"] ?? throw new InvalidDataException("worker.config.json names no worker.");
        var queues = host["extensions"]?["queues"];
        var batch = (int?)queues?["batchSize"] ?? 16;
        return new HostSettings(
            root,
            executable.Replace("{WorkerRoot}", root + "/", StringComparison.Ordinal),
            [Path.Combine(root, program)],
            (string?)host["extensions"]?["http"]?["routePrefix"] ?? "api",
            Time(host["functionTimeout"], "00:05:00"),
            batch,
            (int?)queues?["newBatchThreshold"] ?? Math.Max(1, batch / 2 * Environment.ProcessorCount),
            (int?)queues?["maxDequeueCount"] ?? 5,
            Time(queues?["visibilityTimeout"], "00:00:00"),
            storage);
    }

    private static JsonNode Json(string root, string name)
    {
        var file = Path.Combine(root, name);
        return File.Exists(file) ? JsonNode.Parse(File.ReadAllText(file))! : throw new InvalidDataException($"There is no {name} in {root}.");
    }

    [GeneratedRegex("%([^%]+)%")]
    private static partial Regex SettingName();

    private static TimeSpan Time(JsonNode? node, string otherwise) => TimeSpan.Parse((string?)node ?? otherwise, CultureInfo.InvariantCulture);
}
