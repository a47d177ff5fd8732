using System.Collections.Concurrent;

namespace IsmsBot.Kernel.People;

/// <summary>Times where a person is. An unknown time zone counts as UTC.</summary>
public static class LocalTime
{
    private static readonly ConcurrentDictionary<string, TimeZoneInfo> Zones = new(StringComparer.Ordinal);

    public static TimeZoneInfo Zone(string timeZone) =>
        Zones.GetOrAdd(timeZone, static id => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.Utc);

    public static DateTimeOffset At(DateTimeOffset moment, string timeZone) => TimeZoneInfo.ConvertTime(moment, Zone(timeZone));

    public static DateOnly Day(DateTimeOffset moment, string timeZone) => DateOnly.FromDateTime(At(moment, timeZone).DateTime);

    /// <summary>The moment at which a wall clock there shows a time; a time skipped by summer time moves one hour on.</summary>
    public static DateTimeOffset Moment(DateOnly day, TimeOnly time, string timeZone)
    {
        var zone = Zone(timeZone);
        var local = day.ToDateTime(time);
        if (zone.IsInvalidTime(local))
        {
            local = local.AddHours(1);
        }

        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
