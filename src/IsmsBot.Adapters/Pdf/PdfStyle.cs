using SkiaSharp;

namespace IsmsBot.Adapters.Pdf;

/// <summary>Measures and colours of the page. Lengths are points (1/72 inch) from the top left corner of an A4 sheet.</summary>
internal static class PdfStyle
{
    public const float PageWidth = 595.28f;
    public const float PageHeight = 841.89f;
    public const float Left = 70;
    public const float Width = PageWidth - (2 * Left);
    public const float BodyTop = 82;
    public const float BodyBottom = PageHeight - 72;
    public const float BodyHeight = BodyBottom - BodyTop;

    public const float TextSize = 10;
    public const float Leading = 14.8f;
    public const float ParagraphGap = 8;
    public const float ListIndent = 18;
    public const float MarkerGap = 6;
    public const float AfterHeading = 5;
    public const float AfterTable = 13;
    public const float QuoteIndent = 16;

    public static readonly SKColor Ink = new(0x1B, 0x1F, 0x24);
    public static readonly SKColor Quiet = new(0x56, 0x60, 0x6B);
    public static readonly SKColor Rule = new(0xC8, 0xCF, 0xD7);
    public static readonly SKColor Shade = new(0xF1, 0xF4, 0xF7);
    public static readonly SKColor Accent = new(0x1F, 0x4E, 0x79);

    /// <summary>Size, leading and space before, for headings of level 1 to 4 and deeper. What follows brings its own space.</summary>
    public static (float Size, float Leading, float Before) Heading(int level) => level switch
    {
        1 => (17, 23, 26),
        2 => (13.5f, 18, 21),
        3 => (11, 15, 15),
        _ => (TextSize, Leading, 12),
    };

    /// <summary>Where letters of a size stand in a line: their capitals are centred in its height.</summary>
    public static float Baseline(float leading, float size) => (leading / 2) + (0.357f * size);

    public static void Line(SKCanvas canvas, float left, float top, float right, float bottom, SKColor colour, float width)
    {
        using var paint = new SKPaint { Color = colour, StrokeWidth = width, Style = SKPaintStyle.Stroke, IsAntialias = true };
        canvas.DrawLine(left, top, right, bottom, paint);
    }

    public static void Fill(SKCanvas canvas, float left, float top, float width, float height, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, Style = SKPaintStyle.Fill };
        canvas.DrawRect(left, top, width, height, paint);
    }
}
