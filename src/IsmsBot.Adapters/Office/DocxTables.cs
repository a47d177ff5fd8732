using DocumentFormat.OpenXml.Wordprocessing;
using IsmsBot.Kernel.Documents.Writing;

namespace IsmsBot.Adapters.Office;

/// <summary>Tables of a Word file: the identification block, and tables of the body with a head that repeats on each page.</summary>
internal static class DocxTables
{
    private const int WidthInTwips = 9106;
    private const int IdentificationColumns = 3;
    private const string Rule = "C8CFD7";

    public static Table Identification((string Label, string Value)[] cells)
    {
        var table =
            new Table(Properties(), new TableGrid(Enumerable.Repeat(WidthInTwips / IdentificationColumns, IdentificationColumns).Select(Column)));
        foreach (var row in cells.Chunk(IdentificationColumns))
        {
            table.Append(
                new TableRow(
                    [
                        CantSplit(),
                        .. row.Select(c => Cell(
                            WidthInTwips / IdentificationColumns, false, DocxText.Paragraph("Label", c.Label), DocxText.Paragraph("Value", c.Value))),
                    ]));
        }

        return table;
    }

    public static Table Of(TableBlock block)
    {
        var shares = block.Columns.Sum(c => c.Share);
        var widths = block.Columns.Select(c => WidthInTwips * c.Share / shares).ToArray();
        var table = new Table(Properties(), new TableGrid(widths.Select(Column)));
        table.Append(new TableRow([
            new TableRowProperties(new CantSplit(), new TableHeader()),
            .. block.Columns.Select((c, i) => Cell(widths[i], true, DocxText.Paragraph("TableHead", c.Title)))]));
        foreach (var row in block.Rows)
        {
            table.Append(new TableRow(
                [CantSplit(), .. widths.Select((width, i) => Cell(width, false, DocxText.Paragraph("TableText", i < row.Count ? row[i] : "")))]));
        }

        return table;
    }

    private static TableRowProperties CantSplit() => new(new CantSplit());

    private static GridColumn Column(int width) => new() { Width = width.ToString(System.Globalization.CultureInfo.InvariantCulture) };

    private static TableProperties Properties() => new(
        new TableWidth { Width = WidthInTwips.ToString(System.Globalization.CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
        new TableBorders(
            new TopBorder { Val = BorderValues.Single, Size = 4, Color = Rule },
            new BottomBorder { Val = BorderValues.Single, Size = 4, Color = Rule },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = Rule }),
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableCellMarginDefault(
            new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa },
            new TableCellRightMargin { Width = 120, Type = TableWidthValues.Dxa }));

    private static TableCell Cell(int width, bool shaded, params Paragraph[] content)
    {
        var properties = new TableCellProperties(
            new TableCellWidth { Width = width.ToString(System.Globalization.CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa });
        if (shaded)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "F1F4F7" });
        }

        return new TableCell([properties, .. content]);
    }
}
