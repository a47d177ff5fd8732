using System.Globalization;

namespace IsmsBot.Sandbox.Graph.Wire;

/// <summary>
/// Counts resource units by the minute: 1 for a single item, a download or a delta with a token, 2 for lists and everything that writes, 5 for
/// permissions. What is over the budget is refused, and counts all the same.
/// </summary>
internal sealed class GraphThrottle(GraphSimulatorOptions options)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private readonly Lock _gate = new();
    private DateTimeOffset _windowStart;
    private int _used;

    public static int UnitsOf(string method, string path) =>
        path.Contains("/permissions", StringComparison.Ordinal) ? 5
        : method != "GET" ? 2
        : path.EndsWith("/children", StringComparison.Ordinal) || path.EndsWith("/versions", StringComparison.Ordinal)
            || path.EndsWith("/delta", StringComparison.Ordinal) || path.EndsWith("/delta()", StringComparison.Ordinal) ? 2
        : path.StartsWith("/users", StringComparison.Ordinal) || path.StartsWith("/groups", StringComparison.Ordinal) ? 2
        : 1;

    /// <summary>Takes the units; says how to wait if they were not there.</summary>
    public string? Take(int units)
    {
        if (options.UnitsPerMinute is not { } budget)
        {
            return null;
        }

        lock (_gate)
        {
            var now = options.WireClock.GetUtcNow();
            if (now - _windowStart >= Window)
            {
                (_windowStart, _used) = (now, 0);
            }

            _used += units;
            var wait = _windowStart + Window - now;
            return _used <= budget ? null : options.RetryAfter switch
            {
                RetryAfterForm.Date => (now + wait).AddSeconds(1).ToString("R", CultureInfo.InvariantCulture),
                RetryAfterForm.Fraction => wait.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture),
                _ => ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture),
            };
        }
    }

    /// <summary>What is left of the minute's budget, once four fifths of it are used; null before.</summary>
    public (int Limit, int Remaining, int ResetSeconds)? Warning()
    {
        if (options.UnitsPerMinute is not { } budget)
        {
            return null;
        }

        lock (_gate)
        {
            var reset = (_windowStart + Window - options.WireClock.GetUtcNow()).TotalSeconds;
            return _used * 5 >= budget * 4 ? (budget, Math.Max(0, budget - _used), (int)Math.Ceiling(Math.Max(0, reset))) : null;
        }
    }
}
