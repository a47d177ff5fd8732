using System.Buffers;
using System.Text;

namespace IsmsBot.Kernel.Exchange;

/// <summary>
/// Rows as csv (RFC 4180, UTF-8 with its mark). A cell that a spreadsheet would calculate gets an apostrophe in front, which reading takes off again.
/// </summary>
public static class CsvRows
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",;\t\r\n'");

    public static byte[] Write(IEnumerable<IReadOnlyList<string>> rows) =>
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => string.Join(',', row.Select(Cell)) + "\r\n")))];

    private static string Cell(string text)
    {
        var safe = CalculatedText.Is(text) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
