using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace IsmsBot.Kernel.Chat;

/// <summary>What a number of a question counts.</summary>
public enum AmountUnit
{
    Plain,
    Days,
    Percent,
}

/// <summary>
/// The whole numbers that an answer names, with the unit that people write behind them: 21, 21 days, 3 weeks, drei Wochen, 95 %, 95,0, 1.240,
/// 1,240, 1 240, 1'240. Three figures behind a mark are thousands in either language, because a part of something counted is no answer. What is
/// neither, or is in another unit than the one that is asked for, is not guessed.
/// </summary>
public static partial class Amounts
{
    private const int DaysOfAWeek = 7;
    private const int DaysOfAMonth = 30;

    /// <returns>Each amount of the text in its order, in the unit that is asked for; null for one that is no whole number of it.</returns>
    public static IReadOnlyList<int?> In(string text, AmountUnit unit)
    {
        var folded = Folding.Fold(text.Normalize(NormalizationForm.FormKC)).Trim().TrimEnd('.', '!');
        if (Spelled().Match(folded) is { Success: true } spelled && DateNames.Number(spelled.Groups["number"].Value) is { } number
            && (!spelled.Groups["word"].Success || IsUnit(spelled.Groups["word"].Value)))
        {
            return [Of(number, spelled.Groups["word"].Value, unit)];
        }

        // 21x is a name and no number; 21d is both, and its unit is known.
        return [.. Figure().Matches(folded).Where(figure => !figure.Groups["name"].Success || IsUnit(figure.Groups["name"].Value))
            .Select(figure => Of(Whole(figure.Groups["number"].Value), figure.Groups["name"].Value + figure.Groups["word"].Value, unit))];
    }

    private static int? Of(int? number, string word, AmountUnit unit) =>
        number is { } count && Factor(word, unit) is { } factor && Math.Abs((long)count * factor) <= int.MaxValue ? count * factor : null;

    private static int? Whole(string figure)
    {
        var parts = Grouped().Match(figure);
        var digits = string.Concat(parts.Groups["whole"].Value.Where(char.IsAsciiDigit));
        return parts.Success && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? figure[0] == '-' ? -number : number : null;
    }

    private static bool IsUnit(string word) => Days(word) is not null || IsPercent(word);

    /// <summary>How many of the unit one of the word is; null for a word of another unit. A word that is no unit says what is counted.</summary>
    private static int? Factor(string word, AmountUnit unit) => (Days(word), IsPercent(word), unit) switch
    {
        ({ } days, _, AmountUnit.Days) => days,
        (null, true, AmountUnit.Percent) or (null, false, _) => 1,
        _ => null,
    };

    private static int? Days(string word) => word switch
    {
        "d" or "day" or "days" or "tag" or "tage" or "tagen" => 1,
        "w" or "week" or "weeks" or "woche" or "wochen" => DaysOfAWeek,
        "month" or "months" or "monat" or "monate" or "monaten" => DaysOfAMonth,
        _ => null,
    };

    private static bool IsPercent(string word) => word is "%" or "percent" or "per cent" or "pct" or "prozent";

    /// <summary>A number in letters is one only where nothing else is said: "a few" is not one.</summary>
    [GeneratedRegex(@"^(?<number>\p{L}+)(?: +(?<word>\p{L}+))?$")]
    private static partial Regex Spelled();

    /// <summary>What belongs to one figure: it stands alone and is no part of a name such as RSK-0003 or A.5.9. Then the word behind it.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d.,-])(?<number>[+-]?\d+(?:[.,' ]\d+)*)(?!\d|[.,-]\d)(?:(?<name>\p{L}+)|\s*(?<word>%|per cent\b|\p{L}+))?")]
    private static partial Regex Figure();

    /// <summary>Groups of three behind the same mark, or no groups; then a part of nothing.</summary>
    [GeneratedRegex(@"^[+-]?(?<whole>\d{1,3}(?<mark>[.,' ])\d{3}(?:\k<mark>\d{3})*|\d+)(?:[.,]0+)?$")]
    private static partial Regex Grouped();
}
