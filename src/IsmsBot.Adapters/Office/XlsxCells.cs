using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using IsmsBot.Kernel.Documents.Reading;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Adapters.Office;

/// <summary>The cells of one row as text. A whole number is written without a point, however the file keeps it.</summary>
internal static class XlsxCells
{
    public static ReadRow Of(Row row, int number, List<string> texts)
    {
        var cells = new List<string>();
        var formulas = new List<int>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = Column(cell.CellReference?.Value) ?? cells.Count;
            if (column >= ReadTable.MostColumns)
            {
                throw UnreadableFile.TooManyColumns(number);
            }

            while (cells.Count <= column)
            {
                cells.Add("");
            }

            cells[column] = Text(cell, texts);
            if (cell.CellFormula is not null)
            {
                formulas.Add(column);
            }
        }

        return new ReadRow(number, cells, formulas);
    }

    /// <summary>From 0; null when the cell does not say where it is.</summary>
    private static int? Column(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetter).Take(3))
        {
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A') + 1;
        }

        return column == 0 ? null : column - 1;
    }

    private static string Text(Cell cell, List<string> texts)
    {
        var value = cell.CellValue?.InnerText ?? "";
        if (cell.DataType is null || cell.DataType.Value == CellValues.Number)
        {
            return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var figure) && figure == Math.Floor(figure)
                && Math.Abs(figure) < 1e15
                ? ((long)figure).ToString(CultureInfo.InvariantCulture) : value;
        }

        var text = cell.DataType.Value == CellValues.SharedString
            ? int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < texts.Count ? texts[at] : ""
            : cell.DataType.Value == CellValues.InlineString ? cell.InlineString?.InnerText ?? "" : value;
        return text.Length <= ReadTable.LongestCell ? text.Trim() : text.Shortened(2 * ReadTable.LongestCell);
    }
}
