namespace IsmsBot.Tests.House;

/// <summary>Columns under each other, two spaces apart; the last one is as long as it is.</summary>
internal static class TextTable
{
    public static string Of(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Count - 1).Select(column => rows.Max(row => row[column].Length)).ToList();
        return string.Join(
            '\n',
            rows.Select(row => string.Join(
                "  ", row.Select((cell, column) => column < widths.Count ? cell.PadRight(widths[column]) : cell)).TrimEnd()));
    }
}
