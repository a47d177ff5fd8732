using SkiaSharp;

namespace IsmsBot.Adapters.Pdf;

/// <summary>One set line: stretches of text in one style, with their distance from the start of the line.</summary>
internal sealed record TextLine(IReadOnlyList<(float Offset, float Width, TextSpan Span)> Parts, float Width, float Size)
{
    public void Draw(SKCanvas canvas, float left, float baseline, SKColor colour)
    {
        using var paint = new SKPaint { IsAntialias = true };
        foreach (var (offset, width, span) in Parts)
        {
            using var font = PdfFonts.At(Size, span.Face, span.Symbols);
            if (span.Code)
            {
                PdfStyle.Fill(canvas, left + offset - 1.5f, baseline - (0.95f * Size), width + 3, 1.3f * Size, PdfStyle.Shade);
            }

            paint.Color = span.Link is null ? colour : PdfStyle.Accent;
            canvas.DrawText(span.Text, left + offset, baseline, SKTextAlign.Left, font, paint);
            if (span.Link is { } link)
            {
                PdfStyle.Line(canvas, left + offset, baseline + 1.8f, left + offset + width, baseline + 1.8f, PdfStyle.Accent, 0.4f);
                canvas.DrawUrlAnnotation(new SKRect(left + offset, baseline - Size, left + offset + width, baseline + (0.3f * Size)), link);
            }
        }
    }
}
