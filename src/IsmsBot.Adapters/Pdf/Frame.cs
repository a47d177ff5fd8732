using SkiaSharp;

namespace IsmsBot.Adapters.Pdf;

/// <summary>The column that text is set in, and the bars of the block quotes around it.</summary>
internal sealed record Frame(float Left, float Width, IReadOnlyList<float> Bars, SKColor Colour)
{
    public static Frame Page { get; } = new(PdfStyle.Left, PdfStyle.Width, [], PdfStyle.Ink);

    public Frame Indent(float by) => this with { Left = Left + by, Width = Math.Max(Width - by, PdfStyle.ListIndent * 3) };

    public Frame Quote() => Indent(PdfStyle.QuoteIndent) with { Bars = [.. Bars, Left + 2], Colour = PdfStyle.Quiet };

    /// <summary>
    /// Bars run through the space above a piece, so that paragraphs of one quote hang together, but not those of quotes that begin with it.
    /// </summary>
    public void DrawBars(SKCanvas canvas, float top, float height, float gap, int fresh)
    {
        foreach (var (index, bar) in Bars.Index())
        {
            var above = index < Bars.Count - fresh ? gap : 0;
            PdfStyle.Line(canvas, bar, top - above, bar, top + height, PdfStyle.Accent, 2);
        }
    }
}
