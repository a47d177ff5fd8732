using System.Globalization;
using System.Text.Json.Nodes;
using NCrontab;

namespace MiniFunctionsHost;

/// <summary>One folder with a <c>function.json</c>.</summary>
/// <param name="Schedule">When the timer runs, as an NCRONTAB expression of six fields, in UTC.</param>
/// <param name="Retry">How often and after what pause a failed timer is tried again.</param>
/// <param name="Trigger">httpTrigger, timerTrigger or queueTrigger.</param>
/// <param name="Binding">Name of the trigger's binding, under which the payload carries its value.</param>
public sealed record FunctionDefinition(
    string Name, string Trigger, string Binding, string Route, IReadOnlyList<string> Methods, string? Queue, CrontabSchedule? Schedule,
    (int Count, TimeSpan Pause) Retry)
{
    /// <summary>Reads every function of the folder.</summary>
    /// <exception cref="InvalidDataException">A trigger is unknown, or a route would let outsiders reach invocation paths.</exception>
    public static IReadOnlyList<FunctionDefinition> ReadAll(HostSettings settings) =>
        [.. Directory.GetDirectories(settings.Root).Order(StringComparer.Ordinal)
            .Where(folder => File.Exists(Path.Combine(folder, "function.json"))).Select(folder => Read(folder, settings))];

    private static FunctionDefinition Read(string folder, HostSettings settings)
    {
        var name = Path.GetFileName(folder);
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "function.json")))!;
        var bindings = json["bindings"]!.AsArray();
        var trigger = bindings.FirstOrDefault(binding => ((string?)binding!["type"])!.EndsWith("Trigger", StringComparison.Ordinal))
            ?? throw new InvalidDataException($"{name} has no trigger.");
        var type = (string)trigger["type"]!;
        if (type is not ("httpTrigger" or "timerTrigger" or "queueTrigger"))
        {
            throw new InvalidDataException($"{name} has the unknown trigger {type}.");
        }

        var route = (string?)trigger["route"] ?? name;
        if (settings.RoutePrefix.Length == 0 && route.StartsWith("{*", StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{name} takes every path: with an empty prefix that would reach the invocations too.");
        }

        return new FunctionDefinition(
            name, type, (string)trigger["name"]!, route,
            [.. trigger["methods"]?.AsArray().Select(method => ((string)method!).ToUpperInvariant()) ?? []],
            trigger["queueName"] is { } queue ? settings.Resolve((string)queue!) : null,
            trigger["schedule"] is { } schedule ? Parse(name, settings.Resolve((string)schedule!)) : null,
            (
                (int?)json["retry"]?["maxRetryCount"] ?? 0,
                TimeSpan.Parse((string?)json["retry"]?["delayInterval"] ?? "00:00:00", CultureInfo.InvariantCulture)));
    }

    private static CrontabSchedule Parse(string name, string schedule) =>
        CrontabSchedule.TryParse(schedule, new CrontabSchedule.ParseOptions { IncludingSeconds = true })
            ?? throw new InvalidDataException($"{name} has the schedule \"{schedule}\", which has not six fields.");
}
