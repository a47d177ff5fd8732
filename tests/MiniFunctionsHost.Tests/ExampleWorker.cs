namespace MiniFunctionsHost.Tests;

/// <summary>The example worker as the build has made it, with the settings that its functions name.</summary>
internal static class ExampleWorker
{
    /// <summary>Timers that never run by themselves, unless a test says when.</summary>
    private const string Never = "0 0 0 1 1 *";

    public static HostSettings Settings(
        string? storage = null, string? queue = null, string every = Never, string failing = Never, string? slowStart = null) =>
        HostSettings.Read(Built.Folder("MiniFunctionsHost.Example"), storage) with
        {
            HostId = "example-" + Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString("N"),
            LockRetry = TimeSpan.FromSeconds(1),
            AppSettings = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["QUEUE"] = queue ?? "none",
                ["EVERY"] = every,
                ["FAILING"] = failing,
                ["SLOW_START"] = slowStart ?? "",
            },
        };

    /// <summary>What it said, once it has said as much.</summary>
    public static async Task<IReadOnlyList<string>> SaidAsync(MiniHost host, string beginning, int count = 1)
    {
        List<string> said = [];
        for (var tries = 0; tries < 300 && said.Count < count; tries++)
        {
            await Task.Delay(100);
            said = [.. host.Worker.Lines.Where(line => line.StartsWith("example: " + beginning, StringComparison.Ordinal))];
        }

        Assert.True(said.Count >= count, $"\"{beginning}\" was said {said.Count} times of {count}:\n" + string.Join('\n', host.Worker.Lines));
        return [.. said.Select(line => line["example: ".Length..])];
    }
}
