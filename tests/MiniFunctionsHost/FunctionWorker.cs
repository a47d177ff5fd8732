using System.Collections.Concurrent;
using Google.Protobuf.WellKnownTypes;
using MiniFunctionsHost.Wire;

namespace MiniFunctionsHost;

/// <summary>
/// The worker of the host: started, asked for its functions, started again when it crashes, and given up when it crashes too often.
/// </summary>
public sealed class FunctionWorker : IAsyncDisposable
{
    private static readonly TimeSpan CrashWindow = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan TerminateGrace = TimeSpan.FromSeconds(10);
    private readonly HostSettings settings;
    private readonly Uri rpc;
    private readonly WorkerStreams streams;
    private readonly ConcurrentQueue<DateTimeOffset> crashes = [];
    private readonly ConcurrentQueue<string> lines = [];
    private readonly ConcurrentQueue<WorkerStream> past = [];
    private readonly TaskCompletionSource gaveUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock changing = new();
    private TaskCompletionSource<WorkerStream> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private WorkerProcess? process;
    private bool wanted = true;
    private bool killed;

    internal FunctionWorker(HostSettings settings, Uri rpc, WorkerStreams streams) =>
        (this.settings, this.rpc, this.streams) = (settings, rpc, streams);

    /// <summary>Where it takes HTTP, once it has started.</summary>
    public Uri? Http { get; private set; }

    public int Starts { get; private set; }

    public IReadOnlyCollection<DateTimeOffset> Crashes => crashes;

    /// <summary>What it has written on its outputs, of all its starts.</summary>
    public IReadOnlyCollection<string> Lines => lines;

    /// <summary>What it has logged through the host, of all its starts.</summary>
    public IEnumerable<RpcLog> Logs => past.SelectMany(stream => stream.Logs);

    /// <summary>The running process.</summary>
    public int ProcessId => process?.ProcessId ?? 0;

    /// <summary>Processor time of the running process.</summary>
    public TimeSpan ProcessorTime => process?.ProcessorTime ?? TimeSpan.Zero;

    /// <summary>It ended with 0: nobody will start it again, and what is asked of it hangs.</summary>
    public bool IsZombie { get; private set; }

    /// <summary>The exit code of the last start that has ended.</summary>
    public int? ExitCode { get; private set; }

    /// <summary>Completes when the host gives up: the third crash within half an hour.</summary>
    public Task GaveUp => gaveUp.Task;

    /// <summary>The functions, as the first start has named them.</summary>
    public IReadOnlyList<FunctionDefinition> Functions { get; private set; } = [];

    /// <summary>Calls that are under way.</summary>
    public int InFlight => past.LastOrDefault()?.InFlight ?? 0;

    /// <summary>The stream of a worker whose functions are loaded; calls wait here during a start.</summary>
    public Task<WorkerStream> ReadyAsync(CancellationToken cancel) => ready.Task.WaitAsync(cancel);

    /// <summary>Starts it and waits until it has named its functions.</summary>
    public async Task StartAsync()
    {
        Start();
        var start = ready.Task;
        if (await Task.WhenAny(start, GaveUp, Task.Delay(settings.StartTimeout)) != start)
        {
            await DisposeAsync();
            throw new InvalidOperationException("The worker does not start: " + string.Join('\n', lines.TakeLast(30)));
        }

        await start;
    }

    /// <summary>Ends it as the host does after a time-out: at once, and not counted as its fault.</summary>
    public void Restart()
    {
        lock (changing)
        {
            killed = true;
            process?.Kill();
        }
    }

    /// <summary>Asks it to end, and ends it if it does not. It is not started again.</summary>
    public async ValueTask DisposeAsync()
    {
        wanted = false;
        if (process is not { } last)
        {
            return;
        }

        if (!last.HasExited && ready.Task.IsCompletedSuccessfully)
        {
            try
            {
                await (await ready.Task).SendAsync(
                    new StreamingMessage { WorkerTerminate = new WorkerTerminate { GracePeriod = Duration.FromTimeSpan(TerminateGrace) } });
                await last.EndsWithinAsync(TerminateGrace);
            }
            catch (IOException)
            {
                // Gone before it could be asked.
            }
        }

        await last.DisposeAsync();
    }

    private void Start()
    {
        lock (changing)
        {
            if (!wanted)
            {
                return;
            }

            Starts++;
            killed = false;
            process = WorkerProcess.Start(settings, rpc, lines, Ended);
            _ = IntroduceAsync(process, streams.Of(process.Id), ready);
        }
    }

    private async Task IntroduceAsync(WorkerProcess started, WorkerStream stream, TaskCompletionSource<WorkerStream> whenReady)
    {
        past.Enqueue(stream);
        stream.Left = () => NotReady(whenReady);
        using var patience = new CancellationTokenSource(settings.StartTimeout, TimeProvider.System);
        try
        {
            await stream.Started.WaitAsync(patience.Token);
            (Http, Functions) = await Introduction.MakeAsync(stream, settings, patience.Token);
            whenReady.TrySetResult(stream);
        }
        catch (Exception trouble) when (trouble is OperationCanceledException or IOException)
        {
            started.Kill();
        }
        catch (InvalidDataException wrong)
        {
            whenReady.TrySetException(wrong);
        }
    }

    /// <summary>What is asked from now on waits for the next start.</summary>
    private void NotReady(TaskCompletionSource<WorkerStream> was)
    {
        lock (changing)
        {
            if (ready == was && was.Task.IsCompleted)
            {
                ready = new TaskCompletionSource<WorkerStream>(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }
    }

    private void Ended(WorkerProcess ended, int code)
    {
        ExitCode = code;
        NotReady(ready);
        streams.Of(ended.Id).Fail(new IOException("The worker is gone."));
        if (!wanted)
        {
            return;
        }

        if (code == 0 && !killed)
        {
            IsZombie = true;
            return;
        }

        if (!killed && code != 200)
        {
            var now = TimeProvider.System.GetUtcNow();
            crashes.Enqueue(now);
            if (crashes.Count(crash => now - crash < CrashWindow) >= 3)
            {
                gaveUp.TrySetResult();
                return;
            }
        }

        Start();
    }
}
