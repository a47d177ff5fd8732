using System.Globalization;

namespace IsmsBot.Kernel.Chat;

/// <summary>What a number of a question counts.</summary>
public enum AmountUnit
{
    Plain,
    Days,
    Percent,
}

/// <summary>Reads a whole number with the unit that people write behind it: 21, 21 days, 3 weeks, drei Wochen, 95 %, 95 Prozent.</summary>
public static class Amounts
{
    private const int DaysOfAWeek = 7;
    private const int DaysOfAMonth = 30;

    /// <param name="amount">In the unit that is asked for.</param>
    public static bool TryRead(string text, string language, AmountUnit unit, out int amount)
    {
        amount = 0;
        var folded = Folding.Fold(text).Trim().TrimEnd('.', '!');
        var end = folded.Length;
        while (end > 0 && (char.IsLetter(folded[end - 1]) || folded[end - 1] == '%'))
        {
            end--;
        }

        var (figures, word) = end == 0 ? Spelled(folded) : (folded[..end].Trim(), folded[end..]);
        if (Factor(word, unit) is not { } factor || Whole(figures, language) is not { } number || Math.Abs((long)number * factor) > int.MaxValue)
        {
            return false;
        }

        amount = number * factor;
        return true;
    }

    /// <summary>A number in letters: its unit is the word behind it.</summary>
    private static (string Figures, string Word) Spelled(string text)
    {
        var cut = text.IndexOf(' ', StringComparison.Ordinal);
        return cut < 0 ? (text, "") : (text[..cut], text[(cut + 1)..].Trim());
    }

    private static int? Whole(string figures, string language) =>
        int.TryParse(figures, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var plain) ? plain
        : NumberWords.TryRead(figures, language, out var number) && number == Math.Truncate(number) && Math.Abs(number) <= int.MaxValue ? (int)number
        : DateNames.Number(figures);

    /// <summary>How many of the unit one of the word is; null for a word that is none of it.</summary>
    private static int? Factor(string word, AmountUnit unit) => (unit, word) switch
    {
        (_, "") => 1,
        (AmountUnit.Days, "d" or "day" or "days" or "tag" or "tage" or "tagen") => 1,
        (AmountUnit.Days, "w" or "week" or "weeks" or "woche" or "wochen") => DaysOfAWeek,
        (AmountUnit.Days, "month" or "months" or "monat" or "monate" or "monaten") => DaysOfAMonth,
        (AmountUnit.Percent, "%" or "percent" or "per cent" or "pct" or "prozent") => 1,
        _ => null,
    };
}
