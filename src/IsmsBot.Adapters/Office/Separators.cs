namespace IsmsBot.Adapters.Office;

/// <summary>Finds what separates the cells of a text file: the sign that divides most lines into the same number of cells.</summary>
internal static class Separators
{
    private const int MostLines = 40;
    private const string Hint = "sep=";

    private static readonly char[] Known = [',', ';', '\t', '|'];

    /// <returns>The text without the line by which Excel names the separator, and the separator.</returns>
    public static (string Text, char Separator) Of(string text)
    {
        if (text.StartsWith(Hint, StringComparison.OrdinalIgnoreCase) && text.Length > Hint.Length && Known.Contains(text[Hint.Length]))
        {
            // Its place is kept, so that rows are counted as a spreadsheet counts them.
            var end = text.IndexOf('\n', StringComparison.Ordinal);
            return (end < 0 ? "" : text[(text[end - 1] == '\r' ? end - 1 : end)..], text[Hint.Length]);
        }

        var counts = Counts(text);
        return (text, Known.MaxBy(sign => Points([.. counts.Select(line => line.GetValueOrDefault(sign))])));
    }

    /// <summary>Lines that agree count, and the more cells they have the more.</summary>
    private static int Points(IReadOnlyList<int> counts) =>
        counts.Where(count => count > 0).GroupBy(count => count).Select(lines => lines.Count() * lines.Count() * (10 + Math.Min(lines.Key, 40)))
            .DefaultIfEmpty().Max();

    /// <summary>How often each sign stands in a line outside quotation marks.</summary>
    private static List<Dictionary<char, int>> Counts(string text)
    {
        var lines = new List<Dictionary<char, int>> { new() };
        var quoted = false;
        foreach (var sign in text)
        {
            if (sign == '"')
            {
                quoted = !quoted;
            }
            else if (sign == '\n' && !quoted)
            {
                if (lines.Count == MostLines)
                {
                    break;
                }

                lines.Add([]);
            }
            else if (!quoted && Known.Contains(sign))
            {
                lines[^1][sign] = lines[^1].GetValueOrDefault(sign) + 1;
            }
        }

        return lines;
    }
}
