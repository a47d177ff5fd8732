using IsmsBot.Kernel.Documents;
using SkiaSharp;

namespace IsmsBot.Adapters.Pdf;

/// <summary>Head and foot of each page: title and classification above, code, version and page number below.</summary>
internal sealed class PageFurniture(PublishRequest request, int pages)
{
    private const float Size = 8;
    private const float HeadLine = 52;
    private const float FootLine = PdfStyle.PageHeight - 50;
    private const float Right = PdfStyle.Left + PdfStyle.Width;

    private readonly PdfWords words = PdfWords.In(request.Language);

    public void Draw(SKCanvas canvas, int page)
    {
        var classification = Set(request.Identification.Classification, Face.Bold, PdfStyle.Width / 3);
        var title = Set(request.Title, Face.Regular, PdfStyle.Width - classification.Width - 20);
        title.Draw(canvas, PdfStyle.Left, HeadLine - 6, PdfStyle.Quiet);
        classification.Draw(canvas, Right - classification.Width, HeadLine - 6, PdfStyle.Accent);
        PdfStyle.Line(canvas, PdfStyle.Left, HeadLine, Right, HeadLine, PdfStyle.Rule, 0.6f);

        PdfStyle.Line(canvas, PdfStyle.Left, FootLine, Right, FootLine, PdfStyle.Rule, 0.6f);
        Set($"{request.Code}   ·   {words.Version} {request.Version}", Face.Regular, PdfStyle.Width / 2)
            .Draw(canvas, PdfStyle.Left, FootLine + 14, PdfStyle.Quiet);
        var number = Set($"{words.Page} {page} {words.Of} {pages}", Face.Regular, PdfStyle.Width / 2);
        number.Draw(canvas, Right - number.Width, FootLine + 14, PdfStyle.Quiet);
    }

    private static TextLine Set(string text, Face face, float width)
    {
        var lines = LineBreaker.Break([new TextSpan(text, face)], Size, width);
        return lines.Count == 1
            ? lines[0]
            : LineBreaker.Break([.. lines[0].Parts.Select(part => part.Span), new TextSpan(" …", face)], Size, PdfStyle.Width)[0];
    }
}
