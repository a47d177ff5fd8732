using System.Text.Json.Nodes;

namespace MiniFunctionsHost;

/// <summary>One folder with a <c>function.json</c>.</summary>
/// <param name="Trigger">httpTrigger, timerTrigger or queueTrigger.</param>
/// <param name="Binding">Name of the trigger's binding, under which the payload carries its value.</param>
public sealed record FunctionDefinition(string Name, string Trigger, string Binding, string Route, IReadOnlyList<string> Methods, string? Queue)
{
    /// <summary>Reads every function of the folder.</summary>
    /// <exception cref="InvalidDataException">A trigger is unknown, or a route would let outsiders reach invocation paths.</exception>
    public static IReadOnlyList<FunctionDefinition> ReadAll(HostSettings settings) =>
        [.. Directory.GetDirectories(settings.Root).Order(StringComparer.Ordinal)
            .Where(folder => File.Exists(Path.Combine(folder, "function.json"))).Select(folder => Read(folder, settings))];

    private static FunctionDefinition Read(string folder, HostSettings settings)
    {
        var name = Path.GetFileName(folder);
        var bindings = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "function.json")))!["bindings"]!.AsArray();
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
            (string?)trigger["queueName"]);
    }
}
