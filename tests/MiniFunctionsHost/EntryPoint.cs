using System.Globalization;
using System.Runtime.InteropServices;

namespace MiniFunctionsHost;

internal static class EntryPoint
{
    public static async Task<int> Main(string[] args)
    {
        string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

        if (Option("--root") is not { } root)
        {
            await Console.Error.WriteLineAsync(
                "usage: MiniFunctionsHost --root <folder> [--port <port>] [--storage <connection string>] [--timeout <seconds>] [--ask <path>]");
            return 2;
        }

        var settings = HostSettings.Read(Path.GetFullPath(root), Option("--storage"));
        if (Option("--timeout") is { } seconds)
        {
            settings = settings with { FunctionTimeout = TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)) };
        }

        await using var host = await MiniHost.StartAsync(settings, int.Parse(Option("--port") ?? "7071", CultureInfo.InvariantCulture));
        await Console.Out.WriteLineAsync($"listening on {host.Address}");
        if (Option("--ask") is { } path)
        {
            using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
            using var answer = await http.GetAsync(new Uri(host.Address, path));
            await Console.Out.WriteLineAsync($"{path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            return answer.IsSuccessStatusCode ? 0 : 1;
        }

        var stopped = new TaskCompletionSource();
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stopped.TrySetResult();
        }

        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        await Task.WhenAny(stopped.Task, host.Worker.GaveUp);
        return host.Worker.GaveUp.IsCompleted ? 1 : 0;
    }
}
