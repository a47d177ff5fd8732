namespace MiniFunctionsHost;

/// <summary>
/// Runs a timer at its times. The next time is found when a run has ended, so that none overlap; a failed run is tried again as its function.json
/// says, under the same invocation id.
/// </summary>
public sealed class TimerListener(FunctionDefinition function, Invoker invoker, TimeProvider time)
{
    public async Task RunAsync(CancellationToken cancel)
    {
        var (last, from) = (time.GetUtcNow(), time.GetUtcNow());
        while (!cancel.IsCancellationRequested)
        {
            var next = new DateTimeOffset(function.Schedule!.GetNextOccurrence(from.UtcDateTime), TimeSpan.Zero);
            if (next - time.GetUtcNow() is var wait && wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, time, cancel);
            }

            last = await RunOnceAsync(last, cancel);
            from = last > next ? last : next;
        }
    }

    private async Task<DateTimeOffset> RunOnceAsync(DateTimeOffset last, CancellationToken cancel)
    {
        var id = Guid.CreateVersion7(time.GetUtcNow());
        for (var retry = 0; !await invoker.TimerAsync(function, id, last, retry, cancel) && retry < function.Retry.Count; retry++)
        {
            await Task.Delay(function.Retry.Pause, time, cancel);
        }

        return time.GetUtcNow();
    }
}
