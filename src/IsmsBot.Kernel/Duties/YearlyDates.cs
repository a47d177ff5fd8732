using System.Globalization;
using IsmsBot.Catalog;

namespace IsmsBot.Kernel.Duties;

/// <summary>The dates of the calendar of the ISMS (calendar.json).</summary>
public static class YearlyDates
{
    /// <summary>An entry whose cards nobody sent for so long is left to the next time.</summary>
    private const int DaysToCatchUp = 30;

    /// <summary>The date of an entry whose cards are to be sent by today: its lead has begun, and that is not long ago.</summary>
    /// <param name="card">Card of the entry; of those with month/day dates each has its own.</param>
    /// <param name="today">Today.</param>
    public static DateOnly? DueOn(string card, DateOnly today)
    {
        var entry = Entry(card);
        return entry.When.Split(',')
            .SelectMany(when => new[] { today.Year - 1, today.Year, today.Year + 1 }.Select(year => On(year, when)))
            .Where(day => day.AddDays(-entry.LeadDays) <= today && today <= day.AddDays(DaysToCatchUp - entry.LeadDays))
            .Cast<DateOnly?>().Max();
    }

    /// <summary>Days before its date that the cards of an entry are sent.</summary>
    public static int LeadDays(string card) => Entry(card).LeadDays;

    /// <summary>Roles that an entry is for.</summary>
    public static IReadOnlyList<string> Audience(string card) => Entry(card).Audience;

    private static CalendarEvent Entry(string card) =>
        Catalog.Calendar.Events.Single(e => e.Card == card && e.When.Contains('/', StringComparison.Ordinal));

    private static DateOnly On(int year, string when)
    {
        var parts = when.Split('/');
        return new DateOnly(year, int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
