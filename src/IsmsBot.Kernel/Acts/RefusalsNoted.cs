using System.Collections.Concurrent;

namespace IsmsBot.Kernel.Acts;

/// <summary>
/// Refused clicks are noted in the journal, but not without end: who is refused more often than anybody errs, is still answered, and leaves no
/// further trace. Counted in this process and by the hour.
/// </summary>
public sealed class RefusalsNoted(TimeProvider clock)
{
    private const int MostInAnHour = 60;

    private readonly ConcurrentDictionary<string, (long Hour, int Count)> noted = new(StringComparer.Ordinal);

    /// <summary>Whether one more refusal of this person is noted.</summary>
    public bool Takes(string personId)
    {
        var hour = clock.GetUtcNow().Ticks / TimeSpan.TicksPerHour;
        var now = noted.AddOrUpdate(personId, (hour, 1), (_, last) => last.Hour == hour ? (hour, last.Count + 1) : (hour, 1));
        return now.Count <= MostInAnHour;
    }
}
