using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace MiniFunctionsHost;

/// <summary>The child process: its environment, its readiness, and what happens when it ends.</summary>
public sealed class HandlerProcess(HostSettings settings, HttpClient http, TimeProvider time) : IAsyncDisposable
{
    private static readonly TimeSpan CrashWindow = TimeSpan.FromMinutes(30);
    private readonly List<DateTimeOffset> crashes = [];
    private readonly ConcurrentQueue<string> lines = [];
    private readonly TaskCompletionSource gaveUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? process;
    private bool killed;
    private bool disposed;

    public int Port { get; private set; }

    public int Starts { get; private set; }

    public IReadOnlyCollection<DateTimeOffset> Crashes => crashes;

    /// <summary>What the handler has written, of all its starts.</summary>
    public IReadOnlyCollection<string> Lines => lines;

    /// <summary>The running process.</summary>
    public int ProcessId => process?.Id ?? 0;

    /// <summary>It ended with 0: nobody will start it again.</summary>
    public bool IsZombie { get; private set; }

    /// <summary>Completes when the host gives up: the third crash within half an hour.</summary>
    public Task GaveUp => gaveUp.Task;

    /// <summary>Completes while the handler answers; calls wait here during a start.</summary>
    public Task ReadyAsync(CancellationToken cancel) => ready.Task.WaitAsync(cancel);

    public void Start()
    {
        Starts++;
        Port = FreePort();
        var start = new ProcessStartInfo(settings.Executable, settings.Arguments)
        {
            WorkingDirectory = settings.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var port = Port.ToString(CultureInfo.InvariantCulture);
        var id = Guid.CreateVersion7(time.GetUtcNow()).ToString();
        foreach (var (name, value) in settings.AppSettings.Select(setting => (setting.Key, setting.Value)).Concat((IEnumerable<(string, string)>)
            [
                ("FUNCTIONS_CUSTOMHANDLER_PORT", port), ("FUNCTIONS_HTTPWORKER_PORT", port),
                ("FUNCTIONS_CUSTOMHANDLER_WORKER_ID", id), ("FUNCTIONS_HTTPWORKER_ID", id),
                ("FUNCTIONS_APP_ROOT_PATH", settings.Root), ("FUNCTIONS_WORKER_RUNTIME", "custom"),
                ("ASPNETCORE_URLS", "http://127.0.0.1:1"),
            ]))
        {
            start.Environment[name] = value;
        }

        killed = false;
        var child = new Process { StartInfo = start, EnableRaisingEvents = true };
        child.OutputDataReceived += (_, line) => Say("out", line.Data);
        child.ErrorDataReceived += (_, line) => Say("err", line.Data);
        child.Exited += (_, _) => Ended(child.ExitCode);
        child.Start();
        child.BeginOutputReadLine();
        child.BeginErrorReadLine();
        process = child;
        _ = WaitUntilReadyAsync(child);
    }

    /// <summary>Ends the handler as the host does after a time-out: at once, and not counted as its fault.</summary>
    public void Restart()
    {
        killed = true;
        ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process?.Kill(entireProcessTree: true);
    }

    public async ValueTask DisposeAsync()
    {
        disposed = true;
        if (process is { HasExited: false } child)
        {
            child.Kill(entireProcessTree: true);
            await child.WaitForExitAsync();
        }
    }

    private async Task WaitUntilReadyAsync(Process child)
    {
        var start = time.GetTimestamp();
        while (!child.HasExited)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri($"http://127.0.0.1:{Port}/"));
                ready.TrySetResult();
                return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet; any answer at all would do.
            }

            if (time.GetElapsedTime(start) > settings.InitializationTimeout)
            {
                child.Kill(entireProcessTree: true);
                return;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(25), time);
        }
    }

    private void Ended(int code)
    {
        if (disposed || (code == 0 && !killed))
        {
            IsZombie = !disposed;
            return;
        }

        if (ready.Task.IsCompleted)
        {
            ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        if (!killed && code != 200)
        {
            crashes.Add(time.GetUtcNow());
            if (crashes.Count(crash => time.GetUtcNow() - crash < CrashWindow) >= 3)
            {
                gaveUp.TrySetResult();
                return;
            }
        }

        Start();
    }

    private void Say(string stream, string? line)
    {
        if (line is not null)
        {
            lines.Enqueue(line);
            Console.WriteLine($"handler {stream}: {line}");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
