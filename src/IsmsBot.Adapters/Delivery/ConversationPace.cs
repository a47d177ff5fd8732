using System.Collections.Concurrent;

namespace IsmsBot.Adapters.Delivery;

/// <summary>The limits of one conversation: 7 in 1 s, 8 in 2 s, 60 in 30 s, 1800 in an hour (Teams rate limits, per bot and thread).</summary>
public sealed class ConversationPace(TimeProvider clock)
{
    private static readonly (int Most, TimeSpan Within)[] Limits =
        [(7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1))];

    private readonly ConcurrentDictionary<string, Queue<long>> sent = new(StringComparer.Ordinal);

    /// <summary>Waits for a place and takes it.</summary>
    public async ValueTask WaitAsync(string conversationId, CancellationToken cancellationToken)
    {
        while (Take(conversationId) is var wait && wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, clock, cancellationToken);
        }
    }

    /// <summary>How long to wait before the next send; zero takes the place at once.</summary>
    private TimeSpan Take(string conversationId)
    {
        var times = sent.GetOrAdd(conversationId, static _ => new Queue<long>());
        lock (times)
        {
            var now = clock.GetTimestamp();
            while (times.TryPeek(out var oldest) && clock.GetElapsedTime(oldest, now) >= Limits[^1].Within)
            {
                times.Dequeue();
            }

            foreach (var (most, within) in Limits)
            {
                if (times.Count >= most && clock.GetElapsedTime(times.ElementAt(times.Count - most), now) is var since && since < within)
                {
                    return within - since;
                }
            }

            times.Enqueue(now);
            return TimeSpan.Zero;
        }
    }
}
