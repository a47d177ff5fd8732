using System.Globalization;
using IsmsBot.Catalog;

namespace IsmsBot.Kernel.Chat;

/// <summary>Makes a day of day, month and perhaps year, or says why there is none.</summary>
internal static class CalendarDay
{
    private const int EarliestYear = 2000;
    private const int LatestYear = 2199;

    /// <param name="day">Day of the month.</param>
    /// <param name="month">1 to 12, otherwise impossible.</param>
    /// <param name="year">The year; null for the next such day from today on.</param>
    /// <param name="today">Today.</param>
    /// <param name="language">Language of the reason.</param>
    public static DateReading Of(int day, int month, int? year, DateOnly today, string language)
    {
        if (month is < 1 or > 12)
        {
            return Impossible(language, "date.missing-month", ("month", Text(month)));
        }

        var full = year switch
        {
            { } given => given,
            null => month < today.Month || (month == today.Month && day < today.Day) ? today.Year + 1 : today.Year,
        };
        if (full is < EarliestYear or > LatestYear)
        {
            return Impossible(language, "date.year", ("year", Text(full)));
        }

        var days = DateTime.DaysInMonth(full, month);
        if (day >= 1 && day <= days)
        {
            return DateReading.Of(new DateOnly(full, month, day));
        }

        var isLeapDay = day == 29 && month == 2;
        return Impossible(language, isLeapDay ? "date.missing-day-year" : "date.missing-day",
            ("day", Text(day)), ("month", DateNames.MonthIn(language, month)), ("year", Text(full)), ("days", Text(days)));
    }

    /// <summary>Whether it is a day that people mean: a slip gives the year 1, or 9999.</summary>
    public static bool IsMeant(DateOnly day) => day.Year is >= EarliestYear and <= LatestYear;

    public static DateReading Ambiguous(string text, DateOnly one, DateOnly other, string language) =>
        new(DateOutcome.Ambiguous, null, Sentences.Say(language, "date.ambiguous", new Dictionary<string, string>
        {
            ["text"] = text,
            ["one"] = DateWords.Say(one, language),
            ["other"] = DateWords.Say(other, language),
        }))
        {
            Choices = [one, other],
        };

    private static DateReading Impossible(string language, string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var filled = new Dictionary<string, string>();
        foreach (var (name, value) in values)
        {
            filled[name] = value;
        }

        return new DateReading(DateOutcome.Impossible, null, Sentences.Say(language, key, filled));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
