namespace IsmsBot.Adapters.Delivery;

/// <summary>
/// Keeps the requests to Teams at the limit of one app in one tenant: 50 a second, in every window of a second (Teams rate limits). A
/// "429, wait" holds everybody back until it has passed. Callers go one after the other, in the order in which they came.
/// </summary>
public sealed class TenantPace(TimeProvider clock, int perSecond = 50) : IDisposable
{
    /// <summary>A little more than a second, so that jitter on the way cannot push 51 requests into one second: 98 % of the limit.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromMilliseconds(1020);

    /// <summary>Nearly evenly and not in bursts: a burst that is held up on the way would meet the next one.</summary>
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(19);

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly long[] sent = new long[perSecond];
    private int count;
    private long heldUntil;

    /// <summary>Waits for a place and takes it.</summary>
    public async ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            while (Left(clock.GetTimestamp()) is > 0 and var left)
            {
                await Task.Delay(Milliseconds(left), clock, cancellationToken);
            }

            sent[count++ % sent.Length] = clock.GetTimestamp();
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Waits while Teams asked to wait; takes no place.</summary>
    public async ValueTask WhileHeldAsync(CancellationToken cancellationToken)
    {
        while (Volatile.Read(ref heldUntil) - clock.GetTimestamp() is > 0 and var left)
        {
            await Task.Delay(Milliseconds(left), clock, cancellationToken);
        }
    }

    /// <summary>Teams asked to wait.</summary>
    public void HoldFor(TimeSpan wait)
    {
        var until = clock.GetTimestamp() + Ticks(wait);
        for (var seen = Volatile.Read(ref heldUntil); seen < until; seen = Volatile.Read(ref heldUntil))
        {
            Interlocked.CompareExchange(ref heldUntil, until, seen);
        }
    }

    public void Dispose() => turn.Dispose();

    /// <summary>Ticks until the next place is free; zero or less if one is.</summary>
    private long Left(long now)
    {
        var held = Volatile.Read(ref heldUntil) - now;
        var full = count < sent.Length ? 0 : sent[count % sent.Length] + Ticks(Window) - now;
        var last = count == 0 ? 0 : sent[(count - 1) % sent.Length] + Ticks(Between) - now;
        return Math.Max(held, Math.Max(full, last));
    }

    /// <summary>Rounded up: a timer counts whole milliseconds, and a wait of none would be a busy loop.</summary>
    private TimeSpan Milliseconds(long ticks) => TimeSpan.FromMilliseconds(Math.Ceiling(ticks * 1000.0 / clock.TimestampFrequency));

    private long Ticks(TimeSpan span) => (long)(span.TotalSeconds * clock.TimestampFrequency);
}
