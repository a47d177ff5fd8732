using IsmsBot.Adapters.Delivery;
using IsmsBot.Kernel.Jobs;

namespace IsmsBot.Adapters.Functions;

/// <summary>
/// What the timer and a ring of the queue do: what is due is found in the database, never in the call, so that a call may come twice.
/// </summary>
public sealed class FunctionWork(JobRunner jobs, DeliveryPump pump, LostRing lost)
{
    /// <summary>Does what is due, then sends what waits.</summary>
    /// <returns>What was done, in numbers.</returns>
    public async Task<string> TickAsync(CancellationToken cancel)
    {
        var tick = await jobs.TickAsync(cancel);
        await pump.DrainAsync(cancel);
        return $"{tick.Steps} steps, {tick.Nudges} reminders, {tick.Failures.Count} failures";
    }

    /// <summary>Sends what waits.</summary>
    public async Task<string> DeliverAsync(CancellationToken cancel) => $"{await pump.DrainAsync(cancel)} rows";

    /// <summary>Notes that a ring failed too often.</summary>
    public async Task<string> NoteLostAsync(string ring, CancellationToken cancel) => $"{await lost.NoteAsync(ring, cancel)} rows wait";
}
