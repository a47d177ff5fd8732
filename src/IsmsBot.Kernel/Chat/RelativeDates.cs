namespace IsmsBot.Kernel.Chat;

/// <summary>Days counted from today: tomorrow, friday, next friday, in 3 weeks, two days ago, end of month, and the same in German.</summary>
internal static class RelativeDates
{
    private const int FurthestAway = 3650;

    public static DateReading Read(List<string> words, DateOnly today)
    {
        var date = words switch
        {
            [var word] => Named(word, today) ?? (DateNames.Weekday(word) is { } day ? After(today, day) : null),
            ["day", "after", "tomorrow"] => today.AddDays(2),
            [var which, var what] => Which(which, what, today) ?? End(words, today),
            ["in", var count, var unit] => Move(today, DateNames.Number(count), unit),
            ["vor", var count, var unit] => Move(today, -DateNames.Number(count), unit),
            [var count, var unit, "ago"] => Move(today, -DateNames.Number(count), unit),
            [var count, var unit, "from", "now" or "today"] => Move(today, DateNames.Number(count), unit),
            _ => End(words, today),
        };
        return date is { } read ? DateReading.Of(read) : DateReading.NotADate;
    }

    private static DateOnly? Named(string word, DateOnly today) => word switch
    {
        "today" or "heute" => today,
        "tomorrow" or "morgen" => today.AddDays(1),
        "uebermorgen" => today.AddDays(2),
        "yesterday" or "gestern" => today.AddDays(-1),
        "vorgestern" => today.AddDays(-2),
        "monatsende" => LastOfMonth(today),
        "jahresende" => new DateOnly(today.Year, 12, 31),
        _ => null,
    };

    private static DateOnly? Which(string which, string what, DateOnly today)
    {
        var step = which switch
        {
            "next" or "naechsten" or "naechste" or "naechster" or "naechstes" => 1,
            "this" or "coming" or "diesen" or "diese" or "dieser" or "dieses" or "kommenden" or "kommende" => 0,
            "last" or "letzten" or "letzte" or "letzter" or "letztes" => -1,
            _ => (int?)null,
        };
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        return (step, what) switch
        {
            (null, _) => null,
            (0, "week" or "woche" or "month" or "monat" or "year" or "jahr") when which is "coming" or "kommende" or "kommenden" =>
                Which("next", what, today),
            (_, "week" or "woche") => step == 0 ? null : monday.AddDays(7 * step.Value),
            (_, "month" or "monat") => step == 0 ? null : new DateOnly(today.Year, today.Month, 1).AddMonths(step.Value),
            (_, "year" or "jahr") => step == 0 ? null : new DateOnly(today.Year + step.Value, 1, 1),
            (1, _) => DateNames.Weekday(what) is { } next ? monday.AddDays(7 + (((int)next + 6) % 7)) : null,
            (0, _) => DateNames.Weekday(what) is { } coming ? After(today.AddDays(-1), coming) : null,
            _ => DateNames.Weekday(what) is { } past ? After(today.AddDays(-8), past) : null,
        };
    }

    private static DateOnly? End(List<string> words, DateOnly today)
    {
        if (words[0] is not ("end" or "ende"))
        {
            return null;
        }

        var rest = words[1..];
        rest.RemoveAll(word => word is "of" or "the" or "des" or "der" or "this" or "dieses" or "dieser");
        return rest switch
        {
            ["month" or "monats" or "monat"] => LastOfMonth(today),
            ["next" or "naechsten", "month" or "monats" or "monat"] => LastOfMonth(new DateOnly(today.Year, today.Month, 1).AddMonths(1)),
            ["year" or "jahres" or "jahr"] => new DateOnly(today.Year, 12, 31),
            ["quarter" or "quartals"] => LastOfMonth(new DateOnly(today.Year, (((today.Month - 1) / 3) + 1) * 3, 1)),
            ["week" or "woche"] => After(today.AddDays(-1), DayOfWeek.Friday),
            [var name] when DateNames.Month(name) is { } month => LastOfMonth(new DateOnly(today.Year + (month < today.Month ? 1 : 0), month, 1)),
            [var name, var year] when DateNames.Month(name) is { } month && DateWords.Figures(year) is >= 2000 and <= 2199 and var given =>
                LastOfMonth(new DateOnly(given, month, 1)),
            _ => null,
        };
    }

    private static DateOnly? Move(DateOnly today, int? count, string unit)
    {
        if (count is not { } number || Math.Abs((long)number) > FurthestAway)
        {
            return null;
        }

        return unit switch
        {
            "day" or "days" or "tag" or "tage" or "tagen" => today.AddDays(number),
            "week" or "weeks" or "woche" or "wochen" => Math.Abs(number) <= FurthestAway / 7 ? today.AddDays(7 * number) : null,
            "month" or "months" or "monat" or "monate" or "monaten" => Math.Abs(number) <= FurthestAway / 30 ? today.AddMonths(number) : null,
            "year" or "years" or "jahr" or "jahre" or "jahren" => Math.Abs(number) <= FurthestAway / 365 ? today.AddYears(number) : null,
            _ => null,
        };
    }

    private static DateOnly LastOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    /// <summary>The first such weekday after a day.</summary>
    private static DateOnly After(DateOnly day, DayOfWeek weekday) => day.AddDays(((((int)weekday - (int)day.DayOfWeek) + 6) % 7) + 1);
}
