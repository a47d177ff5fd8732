using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace MiniFunctionsHost;

/// <summary>One start of the worker as a process: its arguments and environment, what it writes, and its end. It never outlives the host.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly Process guard;

    private WorkerProcess(Process process, Process guard, string id) => (this.process, this.guard, Id) = (process, guard, id);

    /// <summary>The worker's id on the stream.</summary>
    public string Id { get; }

    public int ProcessId => process.Id;

    public bool HasExited => process.HasExited;

    public TimeSpan ProcessorTime => process.TotalProcessorTime;

    /// <param name="rpc">Where the host speaks gRPC.</param>
    /// <param name="lines">Takes what the worker writes on its two outputs.</param>
    /// <param name="ended">Called with the exit code.</param>
    public static WorkerProcess Start(HostSettings settings, Uri rpc, ConcurrentQueue<string> lines, Action<WorkerProcess, int> ended)
    {
        var id = Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString();
        var request = Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString();
        var largest = int.MaxValue.ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo(
            settings.Executable,
            [
                .. settings.Arguments,
                "--host", rpc.Host, "--port", rpc.Port.ToString(CultureInfo.InvariantCulture), "--workerId", id, "--requestId", request,
                "--grpcMaxMessageLength", largest, "--functions-uri", rpc.ToString(), "--functions-worker-id", id,
                "--functions-request-id", request, "--functions-grpc-max-message-length", largest,
            ])
        {
            WorkingDirectory = settings.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Environment(settings))
        {
            start.Environment[name] = value;
        }

        var child = new Process { StartInfo = start, EnableRaisingEvents = true };
        child.OutputDataReceived += (_, line) => Keep(lines, line.Data);
        child.ErrorDataReceived += (_, line) => Keep(lines, line.Data);
        WorkerProcess? worker = null;
        var known = new ManualResetEventSlim();
        child.Exited += (_, _) =>
        {
            known.Wait();
            ended(worker!, child.ExitCode);
        };
        child.Start();
        child.BeginOutputReadLine();
        child.BeginErrorReadLine();
        worker = new WorkerProcess(child, Guard(child.Id), id);
        known.Set();
        return worker;
    }

    public void Kill()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Whether it ended by itself within the time.</summary>
    public async Task<bool> EndsWithinAsync(TimeSpan time)
    {
        using var patience = new CancellationTokenSource(time, TimeProvider.System);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Kill();
        await process.WaitForExitAsync();
        guard.Kill();
        await guard.WaitForExitAsync();
        guard.Dispose();
    }

    private static IEnumerable<(string Name, string Value)> Environment(HostSettings settings) =>
    [
        .. settings.AppSettings.Select(setting => (setting.Key, setting.Value)),
        ("FUNCTIONS_WORKER_RUNTIME", "dotnet-isolated"),
        ("FUNCTIONS_WORKER_DIRECTORY", settings.Root),
        ("FUNCTIONS_APPLICATION_DIRECTORY", settings.Root),
        ("AzureWebJobsStorage", settings.Storage ?? ""),
        // What the host's own image sets; a worker that follows it is not reached.
        ("ASPNETCORE_URLS", "http://127.0.0.1:1"),
    ];

    /// <summary>A worker does not end with its host. This one does: the guard waits until the host lets go of it, however the host ends.</summary>
    private static Process Guard(int child) => Process.Start(
        new ProcessStartInfo("sh", ["-c", "cat >/dev/null; kill -9 \"$0\" 2>/dev/null", child.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
        })!;

    private static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null)
        {
            lines.Enqueue(line);
        }
    }
}
