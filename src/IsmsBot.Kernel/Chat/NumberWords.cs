using System.Globalization;
using IsmsBot.Catalog;

namespace IsmsBot.Kernel.Chat;

/// <summary>Reads numbers as people type them: 97, 97 %, 3.5, 3,5, 1,250.5, 1.250,5.</summary>
public static class NumberWords
{
    private const int Longest = 24;

    /// <summary>
    /// A single mark with other than three figures behind it is the decimal mark; with exactly three the language decides
    /// (1.250 is one and a quarter in English, twelve hundred and fifty in German).
    /// </summary>
    public static bool TryRead(string text, string language, out decimal number)
    {
        number = 0;
        var figures = text.Trim().TrimEnd('%').TrimEnd();
        if (figures.Length is 0 or > Longest)
        {
            return false;
        }

        var (decimalMark, groupMark) = Languages.IsGerman(language) ? (',', '.') : ('.', ',');
        var lastMark = figures.LastIndexOfAny(['.', ',']);
        if (lastMark >= 0)
        {
            var isOnly = figures.IndexOfAny(['.', ',']) == lastMark;
            var isDecimal = isOnly
                ? figures.Length - lastMark - 1 != 3 || figures[lastMark] == decimalMark
                : figures.Count(mark => mark == figures[lastMark]) == 1;
            if (isDecimal)
            {
                (decimalMark, groupMark) = (figures[lastMark], figures[lastMark] == '.' ? ',' : '.');
            }
            else
            {
                (decimalMark, groupMark) = (figures[lastMark] == '.' ? ',' : '.', figures[lastMark]);
            }
        }

        var format = new NumberFormatInfo
        {
            NumberDecimalSeparator = decimalMark.ToString(),
            NumberGroupSeparator = groupMark.ToString(),
        };

        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        return GroupsAreWhole(figures, decimalMark, groupMark) && decimal.TryParse(figures, Styles, format, out number);
    }

    private static bool GroupsAreWhole(string figures, char decimalMark, char groupMark)
    {
        var whole = figures.Split(decimalMark)[0].Split(groupMark);
        return whole.Skip(1).All(group => group.Length == 3);
    }
}
