using IsmsBot.Catalog;

namespace IsmsBot.Kernel.Chat;

/// <summary>Dates in figures: 2027-02-22, 22.2.2027, 22. 2., 22/2, 2/22.</summary>
internal static class NumericDates
{
    public static DateReading Read(List<string> words, DateOnly today, string language)
    {
        var text = string.Concat(words);
        if (!char.IsAsciiDigit(text[0]) || (words.Count > 1 && !words[..^1].TrueForAll(word => word.EndsWith('.'))))
        {
            return DateReading.NotADate;
        }

        var mark = text.IndexOfAny(['.', '/', '-']);
        if (mark < 0)
        {
            return DateReading.NotADate;
        }

        var parts = text.TrimEnd('.').Split(text[mark]);
        var numbers = new int?[parts.Length];
        for (var at = 0; at < parts.Length; at++)
        {
            numbers[at] = Number(parts, at);
        }

        if (numbers.Contains(null) || numbers.Length is < 2 or > 3)
        {
            return DateReading.NotADate;
        }

        return (text[mark], numbers) switch
        {
            ('-' or '/' or '.', [{ } year, { } month, { } day]) when parts[0].Length == 4 => CalendarDay.Of(day, month, year, today, language),
            ('.', [{ } day, { } month]) => CalendarDay.Of(day, month, null, today, language),
            ('.', [{ } day, { } month, { } year]) when IsYear(parts[2]) => CalendarDay.Of(day, month, year, today, language),
            ('/', [{ } first, { } second]) => Slashed(text, first, second, null, today, language),
            ('/', [{ } first, { } second, { } year]) when IsYear(parts[2]) => Slashed(text, first, second, year, today, language),
            ('-', [{ } day, { } month, { } year]) when parts[2].Length == 4 => Slashed(text, day, month, year, today, language),
            _ => DateReading.NotADate,
        };
    }

    /// <summary>A part in figures; the last of three is a year of this century where it has two.</summary>
    private static int? Number(string[] parts, int at) =>
        DateWords.Figures(parts[at]) is { } number ? at == 2 && parts[at].Length == 2 && parts[0].Length < 4 ? number + 2000 : number : null;

    private static bool IsYear(string part) => part.Length is 2 or 4;

    // With a slash people of one country put the day first and of another the month; German readers put the day first.
    private static DateReading Slashed(string text, int first, int second, int? year, DateOnly today, string language)
    {
        var dayFirst = CalendarDay.Of(first, second, year, today, language);
        var monthFirst = CalendarDay.Of(second, first, year, today, language);
        return (dayFirst.Date, monthFirst.Date) switch
        {
            ({ } one, { } other) when one != other && !Languages.IsGerman(language) => CalendarDay.Ambiguous(text, one, other, language),
            (null, { } only) when !Languages.IsGerman(language) || first <= 12 => DateReading.Of(only),
            _ => dayFirst,
        };
    }
}
