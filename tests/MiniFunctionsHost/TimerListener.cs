using Azure.Storage.Blobs;

namespace MiniFunctionsHost;

/// <summary>
/// Runs a timer at its times, on one instance of all. The next time is found when a run has ended, so that none overlap; a failed run is tried again
/// as the function says, under the same id; of the runs missed while nobody was there, one is made up for at once.
/// </summary>
public sealed class TimerListener(FunctionDefinition function, Invoker invoker, HostSettings settings)
{
    private const string Container = "azure-webjobs-hosts";

    public async Task RunAsync(CancellationToken cancel)
    {
        try
        {
            if (settings.Storage is null)
            {
                await RunHereAsync(null, cancel);
                return;
            }

            var container = new BlobContainerClient(settings.Storage, Container);
            var own = new TimerLock(container, $"locks/{settings.HostId}/Host.Functions.{function.Name}.Listener", settings.LockRetry);
            await own.TakeAsync(cancel);
            await Task.WhenAll(own.KeepAsync(cancel), RunHereAsync(container, cancel));
        }
        catch (OperationCanceledException)
        {
            // Asked to stop.
        }
    }

    private async Task RunHereAsync(BlobContainerClient? container, CancellationToken cancel)
    {
        var status = IsMonitored && container is not null ? await TimerStatus.ReadAsync(container, Name, cancel) : null;
        var missed = status?.Next < Now;
        var next = missed ? Now : Next(Now);
        while (!cancel.IsCancellationRequested)
        {
            if (next - Now is var wait && wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, cancel);
            }

            await RunOnceAsync(IsMonitored ? status ?? new TimerStatus(default, next, default) : null, missed, CancellationToken.None);
            missed = false;
            var ran = next;
            next = Next(Now > next ? Now : next);
            if (IsMonitored && container is not null)
            {
                status = new TimerStatus(ran, next, Now);
                await status.WriteAsync(container, Name, CancellationToken.None);
            }
        }
    }

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private string Name => $"timers/{settings.HostId}/Host.Functions.{function.Name}/status";

    /// <summary>What runs more than once a minute is not watched.</summary>
    private bool IsMonitored => function.IsMonitored && Next(Next(Now)) - Next(Now) >= TimeSpan.FromMinutes(1);

    private DateTimeOffset Next(DateTimeOffset after) => new(function.Schedule!.GetNextOccurrence(after.UtcDateTime), TimeSpan.Zero);

    private async Task RunOnceAsync(TimerStatus? status, bool pastDue, CancellationToken cancel)
    {
        var id = Guid.CreateVersion7(Now);
        for (var retry = 0; !await invoker.TimerAsync(function, id, status, pastDue, retry, cancel) && retry < function.Retry.Count; retry++)
        {
            await Task.Delay(function.Retry.Pause, cancel);
        }
    }
}
