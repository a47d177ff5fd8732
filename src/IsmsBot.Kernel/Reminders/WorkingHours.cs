using IsmsBot.Kernel.People;

namespace IsmsBot.Kernel.Reminders;

/// <summary>
/// Nothing is sent from 18:00 to 08:00 local time or at weekends; the reminder moves, the due date does not (domain part 6).
/// </summary>
public static class WorkingHours
{
    private static readonly TimeOnly Opens = new(8, 0);
    private static readonly TimeOnly Closes = new(18, 0);

    /// <summary>When the daily digest is due (setting digest.time).</summary>
    public static TimeOnly Digest { get; } = new(9, 0);

    public static bool IsOpen(DateTimeOffset moment, string timeZone)
    {
        var local = LocalTime.At(moment, timeZone);
        return IsWorkingDay(DateOnly.FromDateTime(local.DateTime)) && TimeOnly.FromDateTime(local.DateTime) is var t && t >= Opens && t < Closes;
    }

    /// <summary>The moment itself when it is within working hours, else the next 09:00 of a working day.</summary>
    public static DateTimeOffset Next(DateTimeOffset moment, string timeZone)
    {
        if (IsOpen(moment, timeZone))
        {
            return moment;
        }

        var local = LocalTime.At(moment, timeZone);
        var day = DateOnly.FromDateTime(local.DateTime);
        if (!IsWorkingDay(day) || TimeOnly.FromDateTime(local.DateTime) >= Closes)
        {
            day = NextWorkingDay(day);
        }

        return LocalTime.Moment(day, Digest, timeZone);
    }

    /// <summary>Is it time for a person's digest: 09:00 or later, before closing, on a working day?</summary>
    public static bool IsDigestTime(DateTimeOffset moment, string timeZone) =>
        IsOpen(moment, timeZone) && TimeOnly.FromDateTime(LocalTime.At(moment, timeZone).DateTime) >= Digest;

    public static bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    public static DateOnly NextWorkingDay(DateOnly day)
    {
        do
        {
            day = day.AddDays(1);
        }
        while (!IsWorkingDay(day));

        return day;
    }
}
