using System.Collections.Concurrent;
using IsmsBot.Adapters.Delivery;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Sandbox.Page;

namespace IsmsBot.Sandbox.Clock;

/// <summary>
/// Moves the clock by hours and ticks at each, so that everything that would have happened on the way happens: reminders at nine, escalations,
/// starts and ends.
/// </summary>
public sealed class TimeTravel(SandboxClock clock, JobRunner jobs, DeliveryPump pump, SandboxEvents events) : IDisposable
{
    /// <summary>A year and a bit: further than the calendar of the ISMS looks.</summary>
    public static TimeSpan Furthest { get; } = TimeSpan.FromDays(400);

    /// <summary>Within it every hour is looked at.</summary>
    private static readonly TimeSpan Near = TimeSpan.FromDays(1);

    private const int Morning = 5;
    private const int Evening = 18;

    private readonly SemaphoreSlim one = new(1, 1);
    private readonly ConcurrentDictionary<string, Failure> failures = new(StringComparer.Ordinal);

    /// <summary>What failed in the ticks of the last journey, once each.</summary>
    public IReadOnlyCollection<Failure> Failures => [.. failures.Values];

    /// <returns>How many messages were sent on the way.</returns>
    public async Task<int> ToAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            var sent = 0;
            failures.Clear();
            while (moment - clock.GetUtcNow() is var left && left > TimeSpan.Zero)
            {
                var step = Step(clock.GetUtcNow(), left);
                clock.Advance(left < step ? left : step);
                sent += await OneAsync(cancellationToken);
            }

            clock.Keep();
            events.Clock(clock.GetUtcNow());
            return sent;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    /// <summary>
    /// An hour by day, three on a long journey; the European night in one step, and on a long journey the weekend too, because nobody of the sample
    /// company is written to then.
    /// </summary>
    private static TimeSpan Step(DateTimeOffset now, TimeSpan left)
    {
        var far = left > Near;
        var morning = now.Date.AddHours(Morning);
        var isRest = now.Hour >= Evening || (far && now.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && now.Hour >= Morning);
        return now.Hour < Morning ? morning - now.DateTime : isRest ? morning.AddDays(1) - now.DateTime : TimeSpan.FromHours(far ? 3 : 1);
    }

    /// <summary>One tick of the timer, with everything that is due sent.</summary>
    public Task<int> TickAsync(CancellationToken cancellationToken)
    {
        failures.Clear();
        return OneAsync(cancellationToken);
    }

    private async Task<int> OneAsync(CancellationToken cancellationToken)
    {
        foreach (var failure in (await jobs.TickAsync(cancellationToken)).Failures)
        {
            failures.TryAdd(failure.Name, failure);
        }

        return await pump.DrainAsync(cancellationToken);
    }
}
