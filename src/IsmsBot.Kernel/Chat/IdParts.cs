namespace IsmsBot.Kernel.Chat;

/// <summary>An id cut into runs of letters, in upper case, and runs of figures.</summary>
internal static class IdParts
{
    private const int LongestId = 40;
    private const int MostFigures = 9;

    /// <summary>Nothing for a text that holds anything else than letters, figures and the usual marks between them.</summary>
    public static List<string> Of(string text)
    {
        var parts = new List<string>(6);
        var start = -1;
        if (text.Length > LongestId)
        {
            return parts;
        }

        for (var at = 0; at <= text.Length; at++)
        {
            var letter = at < text.Length ? text[at] : ' ';
            var isPart = char.IsAsciiLetterOrDigit(letter);
            if (start >= 0 && (!isPart || char.IsAsciiDigit(letter) != char.IsAsciiDigit(text[start])))
            {
                parts.Add(text[start..at].ToUpperInvariant());
                start = -1;
            }

            if (isPart)
            {
                start = start < 0 ? at : start;
            }
            else if (letter is not (' ' or '-' or '.' or '_' or '\u2010' or '\u2011' or '\u2013' or '#'))
            {
                return [];
            }
        }

        return parts;
    }

    public static bool IsLetters(string part) => part.Length > 0 && char.IsAsciiLetter(part[0]);

    public static bool IsFigures(string part) => part.Length is > 0 and <= MostFigures && char.IsAsciiDigit(part[0]);

    public static bool IsYear(string part) => part.Length == 4 && part.StartsWith("20", StringComparison.Ordinal) && IsFigures(part);

    public static string Padded(string figures, int width) =>
        figures.Length > width ? figures : figures.TrimStart('0').PadLeft(width, '0');
}
