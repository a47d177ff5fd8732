namespace MiniFunctionsHost;

internal static class EntryPoint
{
    public static async Task<int> Main(string[] args)
    {
        if (args.Contains("--handler"))
        {
            return await ExampleHandler.RunAsync();
        }

        string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

        if (Option("--root") is not { } root)
        {
            Console.Error.WriteLine("usage: MiniFunctionsHost --root <folder> [--storage <connection string>] [--timeout <seconds>]");
            return 2;
        }

        var settings = HostSettings.Read(Path.GetFullPath(root), Option("--storage"));
        if (Option("--timeout") is { } seconds)
        {
            settings =
                settings with { FunctionTimeout = TimeSpan.FromSeconds(double.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture)) };
        }

        await using var host = await MiniHost.StartAsync(settings, 7071);
        Console.WriteLine($"listening on {host.Address}");
        var stopped = new TaskCompletionSource();
        Console.CancelKeyPress += (_, key) =>
        {
            key.Cancel = true;
            stopped.TrySetResult();
        };
        await Task.WhenAny(stopped.Task, host.Handler.GaveUp);
        return host.Handler.GaveUp.IsCompleted ? 1 : 0;
    }
}
