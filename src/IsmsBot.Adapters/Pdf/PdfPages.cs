using System.Text;
using IsmsBot.Kernel.Documents;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SkiaSharp;

namespace IsmsBot.Adapters.Pdf;

/// <summary>
/// Sets a Markdown document as an A4 PDF with the identification block of ISO/IEC 27001:2022 clause 7.5.2. The same
/// request gives the same bytes in every time zone: fonts come from this assembly and the dates inside the file from the
/// request, so a fingerprint can be computed again years later.
/// </summary>
public sealed class PdfPages
{
    private static readonly MarkdownPipeline Reading = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().DisableHtml().Build();

    /// <summary>Makes the PDF of a request whose source format is md.</summary>
    /// <exception cref="InvalidDocument">The text holds something a page cannot show; the message names it.</exception>
    public byte[] Make(PublishRequest request)
    {
        var text = Encoding.UTF8.GetString(request.SourceBytes.Span).TrimStart('\uFEFF');
        var blocks = Markdown.Parse(text, Reading).Where((block, index) => !(index == 0 && IsTitle(block, request.Title)));
        var pages = Paginator.Place([.. new CoverBlock(request).Set(), .. BodyBlocks.Set(blocks)]);
        return Draw(request, pages);
    }

    private static byte[] Draw(PublishRequest request, IReadOnlyList<IReadOnlyList<Placed>> pages)
    {
        using var bytes = new MemoryStream();
        var furniture = new PageFurniture(request, pages.Count);
        using (var document = SKDocument.CreatePdf(bytes, About(request)))
        {
            foreach (var (index, page) in pages.Index())
            {
                using var canvas = document.BeginPage(PdfStyle.PageWidth, PdfStyle.PageHeight);
                furniture.Draw(canvas, index + 1);
                foreach (var (piece, top, gap) in page)
                {
                    piece.Draw(canvas, top, gap);
                }

                document.EndPage();
            }

            document.Close();
        }

        var pdf = bytes.ToArray();
        PdfDates.SetToUtc(pdf);
        return pdf;
    }

    private static SKDocumentPdfMetadata About(PublishRequest request)
    {
        var day = request.Identification.EffectiveOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        return new SKDocumentPdfMetadata
        {
            Title = request.Title,
            Author = request.Identification.Author,
            Subject = $"{request.Code} {request.Version}",
            Keywords = request.Identification.Classification,
            Creator = "IsmsBot",
            Producer = "IsmsBot",
            Creation = day,
            Modified = day,
        };
    }

    /// <summary>A first heading that repeats the title is not set again: the cover shows it.</summary>
    private static bool IsTitle(Block block, string title) => block is HeadingBlock { Level: 1, Inline: { } heading }
        && string.Concat(heading.OfType<LiteralInline>().Select(part => part.Content.ToString()))
            .Trim()
            .Equals(title.Trim(), StringComparison.OrdinalIgnoreCase);
}
