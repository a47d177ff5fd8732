using System.Collections.Concurrent;

namespace IsmsBot.Sandbox.Teams.Connector;

/// <summary>The documented limits (protocol sheet 4.1) over sliding windows, and at most one write at a time on a conversation.</summary>
internal sealed class RateLimits
{
    private static readonly (int Most, TimeSpan Window)[] PerTenant = [(50, TimeSpan.FromSeconds(1))];

    private static readonly (int Most, TimeSpan Window)[] PerConversation =
    [
        (7, TimeSpan.FromSeconds(1)),
        (8, TimeSpan.FromSeconds(2)),
        (60, TimeSpan.FromSeconds(30)),
        (1800, TimeSpan.FromHours(1)),
    ];

    private readonly SlidingWindows _tenant = new(PerTenant);
    private readonly ConcurrentDictionary<(string, RateKind), SlidingWindows> _conversations = new();
    private readonly ConcurrentDictionary<string, bool> _busy = new(StringComparer.Ordinal);

    /// <summary>Seconds to wait before the request is welcome; 0 when it is now, and then it has been counted.</summary>
    public int SecondsToWait(string? conversation, RateKind kind, long timestamp)
    {
        var own = conversation is null ? null : _conversations.GetOrAdd((conversation, kind), key => new SlidingWindows(
            key.Item2 == RateKind.Send ? PerConversation : [.. PerConversation.Select(limit => (limit.Most * 2, limit.Window))]));
        return Math.Max(own?.Count(timestamp) ?? 0, _tenant.Count(timestamp));
    }

    public bool TryEnter(string conversation) => _busy.TryAdd(conversation, true);

    public void Leave(string conversation) => _busy.TryRemove(conversation, out _);

    private sealed class SlidingWindows((int Most, TimeSpan Window)[] limits)
    {
        private readonly Lock _gate = new();
        private readonly List<long> _arrivals = [];

        public int Count(long now)
        {
            lock (_gate)
            {
                var wait = limits.Max(limit => SecondsUntilFree(now, limit.Most, limit.Window));
                if (wait == 0)
                {
                    Trim(limits.Max(limit => limit.Most));
                    _arrivals.Add(now);
                }

                return wait;
            }
        }

        private int SecondsUntilFree(long now, int most, TimeSpan window)
        {
            if (_arrivals.Count < most)
            {
                return 0;
            }

            var age = TimeProvider.System.GetElapsedTime(_arrivals[^most], now);
            return age >= window ? 0 : Math.Max(1, (int)Math.Ceiling((window - age).TotalSeconds));
        }

        // Removing from the front costs a copy, so it is done for a whole stretch at once.
        private void Trim(int needed)
        {
            if (_arrivals.Count >= 2 * needed)
            {
                _arrivals.RemoveRange(0, _arrivals.Count - needed);
            }
        }
    }
}
