using System.Globalization;
using IsmsBot.Catalog;

namespace IsmsBot.Kernel.Chat;

/// <summary>
/// Reads one day from words or figures, English and German alike: 2027-02-22, 22 February 2027, Feb 22, 22.2.2027, 22/2, tomorrow,
/// next friday, in 3 weeks, end of month; heute, nächsten Freitag, in drei Wochen, Ende des Monats.
/// A day without a year is the next one to come. "friday" is the next Friday after today, "next friday" the Friday of next week;
/// "next week" is its Monday and "next month" its first day.
/// </summary>
public static class DateWords
{
    private const int LongestText = 60;
    private static readonly string[] prepositions =
        ["on", "by", "until", "till", "the", "at", "from", "since", "am", "bis", "zum", "den", "der", "dem", "ab", "vom", "seit", "of"];

    /// <summary>The long form: 22 February 2027, 22. Februar 2027.</summary>
    public static string Say(DateOnly date, string language) => DateNames.DayIn(language, date);

    /// <summary>True if the text is one day.</summary>
    public static bool TryRead(string text, DateOnly today, string language, out DateReading reading)
    {
        reading = Read(text, today, language);
        return reading.Outcome == DateOutcome.Read;
    }

    /// <summary>The day, or why there is none. The whole text must be the date; nothing is skipped but words such as "on" and "by".</summary>
    /// <param name="text">As typed.</param>
    /// <param name="today">The day where the person is.</param>
    /// <param name="language">Language of the reason; in German 3/4 is the third of April, in English it is ambiguous.</param>
    public static DateReading Read(string text, DateOnly today, string language)
    {
        if (text.Length > LongestText)
        {
            return DateReading.NotADate;
        }

        var words = new List<string>(6);
        foreach (var word in Folding.Fold(text).Split([' ', ',', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.Count > 0 || !prepositions.Contains(word))
            {
                words.Add(word.TrimEnd('?', '!'));
            }
        }

        if (words.Count is 0 or > 7 || words.Contains(string.Empty))
        {
            return DateReading.NotADate;
        }

        // The weekday before a date is checked against it; alone it is a date by itself.
        var weekday = words.Count > 1 ? DateNames.Weekday(words[0].TrimEnd('.')) : null;
        var rest = weekday is null ? words : words[1..];
        var reading = NumericDates.Read(rest, today, language);
        reading = reading.Outcome == DateOutcome.NotADate ? NamedDates.Read(rest, today, language) : reading;
        if (reading.Outcome != DateOutcome.NotADate)
        {
            return weekday is { } day ? Checked(reading, day, language) : reading;
        }

        return RelativeDates.Read(words, today);
    }

    private static DateReading Checked(DateReading reading, DayOfWeek typed, string language)
    {
        if (reading.Date is not { } date || date.DayOfWeek == typed)
        {
            return reading;
        }

        return new DateReading(DateOutcome.Impossible, null, Sentences.Say(language, "date.weekday", new Dictionary<string, string>
        {
            ["date"] = Say(date, language),
            ["weekday"] = DateNames.WeekdayIn(language, date.DayOfWeek),
            ["typed"] = DateNames.WeekdayIn(language, typed),
        }));
    }

    internal static int? Figures(string text) =>
        text.Length is > 0 and <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
