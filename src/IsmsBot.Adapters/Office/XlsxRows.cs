using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Documents.Writing;

namespace IsmsBot.Adapters.Office;

/// <summary>
/// One sheet: columns, a head that stays in sight, rows, a filter. Text is always text: what begins with =, +, - or @ is shown and never
/// calculated.
/// </summary>
internal sealed class XlsxRows(WrittenSheet sheet, bool isAbout)
{
    private const int LongestText = 32767;
    private const int TitleRowHeight = 34;
    private const double LineHeight = 14;
    private const double WidthOfLetter = 1.05;

    private uint row;

    public void Write(OpenXmlWriter writer, HeaderFooter margins)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(View()));
        writer.WriteElement(
            new Columns(sheet.Columns.Select((c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        if (!isAbout)
        {
            Write(writer, [.. sheet.Columns.Select(c => (object?)c.Title)], XlsxStyles.Head);
        }

        foreach (var cells in sheet.Rows)
        {
            Write(writer, cells, isAbout && row == 0 ? XlsxStyles.Title : XlsxStyles.Text);
        }

        writer.WriteEndElement();
        if (!isAbout)
        {
            writer.WriteElement(new AutoFilter { Reference = $"A1:{Letters(sheet.Columns.Count)}{row}" });
        }

        writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.8, Bottom = 0.8, Header = 0.4, Footer = 0.4 });
        writer.WriteElement(
            new PageSetup
            {
                PaperSize = 9,
                Orientation = isAbout ? OrientationValues.Portrait : OrientationValues.Landscape,
                FitToWidth = 1,
                FitToHeight = 0,
            });
        writer.WriteElement(margins);
        writer.WriteEndElement();
    }

    private SheetView View()
    {
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false };
        if (!isAbout)
        {
            view.Append(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen });
        }

        return view;
    }

    private void Write(OpenXmlWriter writer, IReadOnlyList<object?> cells, uint style)
    {
        row++;
        writer.WriteStartElement(
            new Row { RowIndex = row, Height = style == XlsxStyles.Title ? TitleRowHeight : LinesOf(cells) * LineHeight, CustomHeight = true });
        foreach (var (column, value) in cells.Index())
        {
            if (value is not null)
            {
                writer.WriteElement(
                    Cell(value, $"{Letters(column + 1)}{row}", isAbout && column == 0 && style == XlsxStyles.Text ? XlsxStyles.Label : style));
            }
        }

        writer.WriteEndElement();
    }

    /// <summary>Lines of the tallest cell. It is counted here, because not every program works out the height of a wrapped text by itself.</summary>
    private int LinesOf(IReadOnlyList<object?> cells) => cells.Select((value, column) => value is string text && column < sheet.Columns.Count
        ? text.Split('\n').Sum(line => 1 + (int)(line.Length * WidthOfLetter / sheet.Columns[column].Width)) : 1).DefaultIfEmpty(1).Max();

    private static Cell Cell(object value, string reference, uint style) => value switch
    {
        string text when text.Length > LongestText =>
            throw new InvalidDocument($"The text for cell {reference} is longer than the {LongestText} characters a cell can hold."),
        string text =>
            new Cell(new InlineString(new Text(OfficeText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }))
            {
                CellReference = reference,
                DataType = CellValues.InlineString,
                StyleIndex = style,
            },
        bool yes => new Cell(new CellValue(yes ? "1" : "0")) { CellReference = reference, DataType = CellValues.Boolean, StyleIndex = style },
        DateOnly day =>
            new Cell(new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)))
            {
                CellReference = reference,
                StyleIndex = XlsxStyles.Date,
            },
        IFormattable number and (int or long or decimal or double) =>
            new Cell(new CellValue(number.ToString(null, CultureInfo.InvariantCulture))) { CellReference = reference, StyleIndex = style },
        _ => throw new InvalidDocument($"Cell {reference} holds a {value.GetType().Name}, which a sheet cannot show."),
    };

    /// <summary>1 is A, 27 is AA.</summary>
    private static string Letters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26)
        {
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        }

        return letters;
    }
}
