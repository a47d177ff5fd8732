namespace IsmsBot.Kernel.Chat;

/// <summary>Dates with the month as a word: 22 February 2027, Feb 22nd, 22. Februar, the 22nd of february.</summary>
internal static class NamedDates
{
    private static readonly string[] ordinalEnds = ["st", "nd", "rd", "th", "ten", "te"];

    public static DateReading Read(List<string> words, DateOnly today, string language)
    {
        int? month = null;
        int? day = null;
        int? year = null;
        foreach (var word in words)
        {
            if (word is "of" or "the" or "den")
            {
                continue;
            }

            if (month is null && DateNames.Month(word.TrimEnd('.')) is { } named)
            {
                month = named;
            }
            else if (day is null && Day(word) is { } number)
            {
                day = number;
            }
            else if (year is null && word.Length == 4 && DateWords.Figures(word) is { } four)
            {
                year = four;
            }
            else
            {
                return DateReading.NotADate;
            }
        }

        return (day, month) switch
        {
            ({ } ofMonth, { } named) => CalendarDay.Of(ofMonth, named, year, today, language),
            _ => DateReading.NotADate,
        };
    }

    private static int? Day(string word)
    {
        foreach (var end in ordinalEnds)
        {
            if (word.EndsWith(end, StringComparison.Ordinal))
            {
                word = word[..^end.Length];
                break;
            }
        }

        var figures = word.TrimEnd('.');
        return figures.Length <= 2 ? DateWords.Figures(figures) : null;
    }
}
