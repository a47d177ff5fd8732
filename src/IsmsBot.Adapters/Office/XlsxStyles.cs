using DocumentFormat.OpenXml.Spreadsheet;

namespace IsmsBot.Adapters.Office;

/// <summary>The formats of cells, by their place in the style sheet.</summary>
internal static class XlsxStyles
{
    public const uint Text = 1;
    public const uint Head = 2;
    public const uint Title = 3;
    public const uint Label = 4;
    public const uint Date = 5;

    private const uint IsoDay = 164;

    public static Stylesheet Make() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = IsoDay, FormatCode = "yyyy-mm-dd" }),
        new Fonts(Font(10, "FF1B1F24"), Font(10, "FF56606B", bold: true), Font(20, "FF1F4E79", bold: true), Font(10, "FF56606B")),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFF1F4F7" }) { PatternType = PatternValues.Solid })),
        new Borders(
            new Border(), new Border(
                new LeftBorder(),
                new RightBorder(),
                new TopBorder(),
                new BottomBorder(new Color { Rgb = "FFC8CFD7" }) { Style = BorderStyleValues.Thin })),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            Format(font: 0, border: 1),
            Format(font: 1, border: 1, fill: 2),
            Format(font: 2, wrap: false),
            Format(font: 3, border: 1),
            Format(font: 0, border: 1, number: IsoDay)));

    private static Font Font(double size, string colour, bool bold = false)
    {
        var font = new Font();
        if (bold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = size }, new Color { Rgb = colour }, new FontName { Val = "Calibri" });
        return font;
    }

    /// <summary>A quote prefix keeps a text that looks like a formula a text, also after somebody has edited its cell.</summary>
    private static CellFormat Format(uint font, uint border = 0, uint fill = 0, uint number = 0, bool wrap = true) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wrap })
        {
            FontId = font,
            BorderId = border,
            FillId = fill,
            NumberFormatId = number,
            FormatId = 0,
            ApplyFont = true,
            ApplyBorder = true,
            ApplyFill = true,
            ApplyNumberFormat = true,
            ApplyAlignment = true,
            QuotePrefix = number == 0,
        };
}
