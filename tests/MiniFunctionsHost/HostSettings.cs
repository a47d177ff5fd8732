using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MiniFunctionsHost;

/// <summary>What <c>host.json</c> and the command line say.</summary>
/// <param name="Root">The folder that holds <c>host.json</c>.</param>
/// <param name="Executable">Relative to the root when such a file exists, else looked up on PATH.</param>
public sealed partial record HostSettings(
    string Root, string Executable, IReadOnlyList<string> Arguments, string RoutePrefix, TimeSpan FunctionTimeout, TimeSpan InitializationTimeout,
    int BatchSize, int MaxDequeueCount, TimeSpan VisibilityTimeout, string? Storage)
{
    /// <summary>App settings: the handler's environment, and what <c>%NAME%</c> in a function.json stands for.</summary>
    public IReadOnlyDictionary<string, string> AppSettings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The text with each <c>%NAME%</c> replaced.</summary>
    /// <exception cref="InvalidDataException">There is no such setting.</exception>
    public string Resolve(string text) => SettingName().Replace(text, match => AppSettings.GetValueOrDefault(match.Groups[1].Value)
        ?? Environment.GetEnvironmentVariable(match.Groups[1].Value)
        ?? throw new InvalidDataException($"There is no setting {match.Groups[1].Value}."));

    /// <summary>Reads <c>host.json</c>.</summary>
    /// <exception cref="InvalidDataException">It is not one that a custom handler with function.json can run with.</exception>
    public static HostSettings Read(string root, string? storage = null)
    {
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(root, "host.json")))!;
        var handler = json["customHandler"] ?? throw new InvalidDataException("host.json has no customHandler.");
        if ((string?)json["version"] != "2.0")
        {
            throw new InvalidDataException("host.json is not of version 2.0.");
        }

        if (handler["http"] is not null || json["httpWorker"] is not null)
        {
            throw new InvalidDataException("customHandler.http and httpWorker exclude function.json.");
        }

        var executable =
            (string?)handler["description"]?["defaultExecutablePath"] ?? throw new InvalidDataException("host.json names no executable.");
        var local = Path.Combine(root, executable);
        var queues = json["extensions"]?["queues"];
        return new HostSettings(
            root,
            File.Exists(local) ? local : executable,
            [.. handler["description"]?["arguments"]?.AsArray().Select(argument => (string)argument!) ?? []],
            (string?)json["extensions"]?["http"]?["routePrefix"] ?? "api",
            Time(json["functionTimeout"], "00:05:00"),
            Time(handler["initializationTimeout"], "00:00:30"),
            (int?)queues?["batchSize"] ?? 16,
            (int?)queues?["maxDequeueCount"] ?? 5,
            Time(queues?["visibilityTimeout"], "00:00:00"),
            storage);
    }

    [GeneratedRegex("%([^%]+)%")]
    private static partial Regex SettingName();

    private static TimeSpan Time(JsonNode? node, string otherwise) => TimeSpan.Parse((string?)node ?? otherwise, CultureInfo.InvariantCulture);
}
