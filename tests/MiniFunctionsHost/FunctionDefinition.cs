using System.Text.Json.Nodes;
using MiniFunctionsHost.Wire;
using NCrontab;

namespace MiniFunctionsHost;

/// <summary>A function as the worker describes it.</summary>
/// <param name="Id">What the worker calls it in invocations.</param>
/// <param name="Trigger">httpTrigger, timerTrigger or queueTrigger.</param>
/// <param name="Binding">Name of the parameter that the trigger fills.</param>
/// <param name="Schedule">When the timer runs, as an NCRONTAB expression of six fields, in UTC.</param>
/// <param name="IsDeferred">The queue message is passed whole, with its id and count, instead of its text.</param>
/// <param name="Retry">How often and after what pause a failed timer is tried again.</param>
public sealed record FunctionDefinition(
    string Name, string Id, string Trigger, string Binding, string Route, IReadOnlyList<string> Methods, string? Queue, CrontabSchedule? Schedule,
    bool IsMonitored, bool IsDeferred, (int Count, TimeSpan Pause) Retry)
{
    /// <exception cref="InvalidDataException">A trigger is unknown, or the host would refuse its values.</exception>
    public static FunctionDefinition Of(RpcFunctionMetadata metadata, HostSettings settings)
    {
        var name = metadata.Name;
        var trigger = metadata.RawBindings.Select(raw => JsonNode.Parse(raw)!)
            .FirstOrDefault(binding => ((string?)binding["type"])!.EndsWith("Trigger", StringComparison.Ordinal))
            ?? throw new InvalidDataException($"{name} has no trigger.");
        var type = (string)trigger["type"]!;
        if (type is not ("httpTrigger" or "timerTrigger" or "queueTrigger"))
        {
            throw new InvalidDataException($"{name} has the unknown trigger {type}.");
        }

        if (type == "httpTrigger" && !string.Equals((string?)trigger["authLevel"], "anonymous", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidDataException($"{name} asks for a key, and this host has none.");
        }

        var retry = metadata.RetryOptions;
        return new FunctionDefinition(
            name,
            metadata.FunctionId,
            type,
            (string)trigger["name"]!,
            (string?)trigger["route"] ?? name,
            [.. trigger["methods"]?.AsArray().Select(method => ((string)method!).ToUpperInvariant()) ?? []],
            trigger["queueName"] is { } queue ? settings.Resolve((string)queue!) : null,
            trigger["schedule"] is { } schedule ? Parse(name, settings.Resolve((string)schedule!)) : null,
            (bool?)trigger["useMonitor"] ?? true,
            (string?)trigger["properties"]?["supportsDeferredBinding"] == "True",
            (retry?.MaxRetryCount ?? 0, retry?.DelayInterval?.ToTimeSpan() ?? TimeSpan.Zero));
    }

    private static CrontabSchedule Parse(string name, string schedule) =>
        CrontabSchedule.TryParse(schedule, new CrontabSchedule.ParseOptions { IncludingSeconds = true })
            ?? throw new InvalidDataException($"{name} has the schedule \"{schedule}\", which has not six fields.");
}
