using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Reminders;

/// <summary>
/// Where it is time to write to people at one moment. Nobody's night is looked through: nothing is read while it is nobody's time, and no further
/// ahead than the latest day among those whose time it is.
/// </summary>
internal sealed class HoursNow(DateTimeOffset now, IReadOnlyList<string> timeZones)
{
    public DateTimeOffset Now => now;

    /// <summary>The latest day where it is time for digests; null when it is nowhere.</summary>
    public DateOnly? DayOfDigests { get; } =
        timeZones.Where(zone => WorkingHours.IsDigestTime(now, zone)).Select(zone => (DateOnly?)LocalTime.Day(now, zone)).Max();

    /// <summary>
    /// The latest day where people are, when it is time for escalations. Those of a day are told together, so that a manager of people in two time
    /// zones gets one card: at 09:00 UTC or later.
    /// </summary>
    public DateOnly? DayOfEscalations { get; } =
        WorkingHours.IsDigestTime(now, "UTC") && timeZones.Count > 0 ? timeZones.Max(zone => LocalTime.Day(now, zone)) : null;

    public static async Task<HoursNow> ReadAsync(IsmsDb db, DateTimeOffset now, CancellationToken cancellationToken) =>
        new(now, await db.People.Where(p => p.AccountEnabled).Select(p => p.TimeZone).Distinct().ToListAsync(cancellationToken));
}
