namespace IsmsBot.Adapters.Delivery;

/// <summary>
/// Keeps the requests to Teams at the limit of one app in one tenant: 50 a second, in every window of a second (Teams rate limits). A
/// "429, wait" holds everybody back until it has passed.
/// </summary>
public sealed class TenantPace(TimeProvider clock, int perSecond = 50)
{
    /// <summary>A little more than a second, so that jitter on the way cannot push 51 requests into one second.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromMilliseconds(1010);

    /// <summary>Evenly and not in bursts: a burst that is held up on the way would meet the next one. 36 a second leave room for a stall of a third of a second.</summary>
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(28);

    private readonly Lock gate = new();
    private readonly long[] sent = new long[perSecond];
    private int at;
    private int count;
    private long heldUntil;
    private long last;

    /// <summary>Waits for a place and takes it.</summary>
    public async ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var wait = Take();
            if (wait <= TimeSpan.Zero)
            {
                return;
            }

            await Task.Delay(wait, clock, cancellationToken);
        }
    }

    /// <summary>Teams asked to wait.</summary>
    public void HoldFor(TimeSpan wait)
    {
        lock (gate)
        {
            heldUntil = Math.Max(heldUntil, clock.GetTimestamp() + Ticks(wait));
        }
    }

    private TimeSpan Take()
    {
        lock (gate)
        {
            var now = clock.GetTimestamp();
            if (now < heldUntil)
            {
                return Span(heldUntil - now);
            }

            var oldest = sent[at];
            if (count == sent.Length && now - oldest < Ticks(Window))
            {
                return Span(oldest + Ticks(Window) - now) + TimeSpan.FromMilliseconds(1);
            }

            if (last != 0 && now - last < Ticks(Between))
            {
                return Span(last + Ticks(Between) - now);
            }

            // A place that came late by less than one is not lost: the next follows the plan, not the delay.
            last = now - last < 2 * Ticks(Between) ? last + Ticks(Between) : now;
            sent[at] = now;
            at = (at + 1) % sent.Length;
            count = Math.Min(count + 1, sent.Length);
            return TimeSpan.Zero;
        }
    }

    private long Ticks(TimeSpan span) => (long)(span.TotalSeconds * clock.TimestampFrequency);

    private TimeSpan Span(long ticks) => TimeSpan.FromSeconds((double)ticks / clock.TimestampFrequency);
}
