using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using IsmsBot.Kernel.Documents.Reading;

namespace IsmsBot.Adapters.Office;

/// <summary>
/// The cells of one row as text, as a person sees them: whole numbers without a point, days as days, nothing that only says how a word sounds.
/// </summary>
internal sealed class XlsxCells(IReadOnlyList<string> texts, XlsxFormats formats)
{
    public ReadRow Of(Row row, int number)
    {
        var cells = new List<string>();
        var formulas = new List<int>();
        var next = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            var column = Column(cell.CellReference?.Value) ?? next;
            next = column + 1;
            var text = CellText.Of(Text(cell));
            var broken = IsBroken(cell);
            if (text.Length == 0 && !broken)
            {
                continue;
            }

            if (column >= ReadTable.MostColumns)
            {
                throw UnreadableFile.TooManyColumns(number);
            }

            while (cells.Count <= column)
            {
                cells.Add("");
            }

            cells[column] = broken ? "" : text;
            if (broken)
            {
                formulas.Add(column);
            }
        }

        return new ReadRow(number, cells, formulas);
    }

    /// <summary>The text of a string without the signs above it that say how it sounds (rPh).</summary>
    public static string Plain(RstType? said) => said is null ? "" : string.Concat(said.ChildElements.Select(part => part switch
    {
        Text text => text.Text,
        Run run => run.Text?.Text ?? "",
        _ => "",
    }));

    /// <summary>Nothing is calculated here: a formula counts by the value that was stored with it, and an error is no value.</summary>
    private static bool IsBroken(Cell cell) =>
        (cell.CellFormula is not null && cell.CellValue is null && cell.InlineString is null)
            || (cell.DataType is { } type && type.Value == CellValues.Error);

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

    private string Text(Cell cell)
    {
        var value = cell.CellValue?.InnerText ?? "";
        if (cell.DataType is null || cell.DataType.Value == CellValues.Number)
        {
            return formats.Shown(value, cell.StyleIndex?.Value);
        }

        var type = cell.DataType.Value;
        return type == CellValues.SharedString ? Shared(value)
            : type == CellValues.InlineString ? Plain(cell.InlineString)
            : type == CellValues.Boolean ? value == "1" ? "TRUE" : "FALSE"
            : value;
    }

    private string Shared(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < texts.Count ? texts[at] : "";
}
