using System.Diagnostics;
using System.Globalization;
using IsmsBot.Benchmarks.Load;
using MiniFunctionsHost;

namespace IsmsBot.Benchmarks.Hosting;

/// <summary>A server that has answered for the first time, and how long that took.</summary>
internal sealed class ServerStart : IAsyncDisposable
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseProxy = false });
    private readonly IAsyncDisposable? host;

    private ServerStart(ServerProcess server, TimeSpan took, IAsyncDisposable? host = null) => (Server, Took, this.host) = (server, took, host);

    public ServerProcess Server { get; }

    public TimeSpan Took { get; }

    public static async Task<ServerStart> BareAsync(string folder, string metadata)
    {
        var began = Stopwatch.GetTimestamp();
        var server = await ServerProcess.StartAsync("bare", folder, metadata);
        await AnswersAsync(new Uri($"http://127.0.0.1:{server.Port}/api/health"));
        return new ServerStart(server, Stopwatch.GetElapsedTime(began));
    }

    /// <summary>The package by itself.</summary>
    public static async Task<ServerStart> AloneAsync(HostSettings settings)
    {
        var began = Stopwatch.GetTimestamp();
        var start = new ProcessStartInfo(settings.Executable, settings.Arguments) { RedirectStandardOutput = true, WorkingDirectory = settings.Root };
        foreach (var (name, value) in settings.AppSettings)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var port = int.Parse(settings.AppSettings["PORT"], CultureInfo.InvariantCulture);
        await AnswersAsync(new Uri($"http://127.0.0.1:{port}/api/health"));
        return new ServerStart(ServerProcess.Of("alone", port, process), Stopwatch.GetElapsedTime(began));
    }

    /// <summary>The package as the worker of a Functions host.</summary>
    public static async Task<ServerStart> HostedAsync(HostSettings settings)
    {
        var began = Stopwatch.GetTimestamp();
        var host = await MiniHost.StartAsync(settings);
        await AnswersAsync(new Uri(host.Address, "/api/health"));
        var server = ServerProcess.Of("hosted", host.Address.Port, Process.GetProcessById(host.Worker.ProcessId));
        return new ServerStart(server, Stopwatch.GetElapsedTime(began), host);
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
        {
            await host.DisposeAsync();
        }

        Server.Dispose();
    }

    /// <summary>Any answer at all counts.</summary>
    private static async Task AnswersAsync(Uri address)
    {
        while (true)
        {
            try
            {
                using var answer = await Http.GetAsync(address);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10);
            }
        }
    }
}
