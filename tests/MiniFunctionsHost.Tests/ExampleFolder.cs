namespace MiniFunctionsHost.Tests;

/// <summary>A folder as it would be deployed, with the example handler in it.</summary>
internal static class ExampleFolder
{
    /// <summary>An HTTP function, a timer, and a queue function that listens when there is storage.</summary>
    public static HostSettings Make(string? storage = null, string queue = "cards")
    {
        var root = Directory.CreateTempSubdirectory("minihost").FullName;
        Write(root, "host.json", """
            {
              "version": "2.0", "functionTimeout": "00:00:03",
              "extensions": { "http": { "routePrefix": "" }, "queues": { "batchSize": 8, "maxDequeueCount": 3, "visibilityTimeout": "00:00:01" } },
              "customHandler": { "description": { "defaultExecutablePath": "dotnet", "arguments": ["ASSEMBLY", "--handler"] } }
            }
            """.Replace("ASSEMBLY", typeof(MiniHost).Assembly.Location, StringComparison.Ordinal));
        Write(root, "Echo/function.json", """
            { "bindings": [ { "type": "httpTrigger", "name": "req", "methods": ["get", "post"], "route": "api/echo" }, { "type": "http", "direction": "out", "name": "res" } ] }
            """);
        Write(root, "Tick/function.json", """{ "bindings": [ { "type": "timerTrigger", "name": "timer", "schedule": "0 0 0 1 1 *" } ] }""");
        Write(
            root,
            "Cards/function.json",
            """{ "bindings": [ { "type": "queueTrigger", "name": "msg", "queueName": "QUEUE" } ] }"""
                .Replace("QUEUE", queue, StringComparison.Ordinal));
        return HostSettings.Read(root, storage);
    }

    public static void Write(string root, string name, string text)
    {
        var path = Path.Combine(root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
