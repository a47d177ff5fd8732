using System.Text;
using CsvHelper;
using IsmsBot.Kernel.Documents.Reading;
using IsmsBot.Kernel.Exchange;

namespace IsmsBot.Adapters.Office;

/// <summary>Reads csv: UTF-8, or UTF-16 with its mark; comma, semicolon, tab or bar, whichever divides the lines alike (RFC 4180).</summary>
internal static class CsvTable
{
    private const int LargestRow = 200_000;

    private static readonly CsvReaderOptions Options =
        new() { HasHeader = false, SkipEmptyLines = false, MalformedData = CsvMalformedDataHandling.Throw, MaxRecordSize = LargestRow };

    public static ReadTable Read(string name, ReadOnlyMemory<byte> bytes)
    {
        var (text, separator) = Separators.Of(Decode(bytes.Span));
        using var reader = CsvReader.FromText(text, Options with { Separator = separator });
        var rows = new List<ReadRow>();
        try
        {
            while (reader.Read())
            {
                Add(rows, reader, name);
            }
        }
        catch (CsvFormatException broken)
        {
            throw UnreadableFile.WrongQuotation(broken.RecordNumber);
        }

        return new ReadTable(name, rows, [], Delimited: true);
    }

    private static void Add(List<ReadRow> rows, CsvReader reader, string name)
    {
        string[] cells = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).Select(Plain)];
        if (cells.Length > ReadTable.MostColumns && Array.FindLastIndex(cells, cell => cell.Length > 0) >= ReadTable.MostColumns)
        {
            throw UnreadableFile.TooManyColumns(reader.RowNumber);
        }

        if (!cells.All(string.IsNullOrWhiteSpace))
        {
            rows.Add(rows.Count <= ReadTable.MostRows ? new ReadRow((int)reader.RowNumber, cells, []) : throw UnreadableFile.TooManyRows(name));
        }
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = bytes.StartsWith(Encoding.Unicode.Preamble) ? new UnicodeEncoding(false, true, true).GetString(bytes[2..])
                : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? new UnicodeEncoding(true, true, true).GetString(bytes[2..])
                : new UTF8Encoding(false, true).GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes);
            return text.Contains('\0', StringComparison.Ordinal) ? throw UnreadableFile.NotUtf8() : text;
        }
        catch (DecoderFallbackException)
        {
            throw UnreadableFile.NotUtf8();
        }
    }

    /// <summary>The apostrophe that an export puts before what would be calculated is no part of the text.</summary>
    private static string Plain(string cell)
    {
        var text = CellText.Of(cell);
        return text.Length > 1 && text[0] == '\'' && CalculatedText.Is(text.AsSpan(1)) ? text[1..] : text;
    }
}
