using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using IsmsBot.Adapters.Charts;
using IsmsBot.Kernel.Documents.Writing;

namespace IsmsBot.Adapters.Office;

/// <summary>Blocks of the body as elements of a Word file.</summary>
internal static class DocxBlocks
{
    private const int LastLevel = 3;

    public static IEnumerable<OpenXmlElement> Of(DocumentBlock block, MainDocumentPart main) => block switch
    {
        HeadingBlock heading => [DocxText.Paragraph($"Heading{Math.Clamp(heading.Level, 1, LastLevel)}", heading.Text)],
        ParagraphBlock paragraph => [DocxText.Paragraph("Normal", paragraph.Text)],
        HintBlock hint => [DocxText.Paragraph("Hint", hint.Text)],
        BulletsBlock bullets => bullets.Items.Select(item => DocxText.Paragraph("ListBullet", item)),
        TableBlock table => [DocxTables.Of(table), DocxText.Paragraph("AfterTable", "")],
        PictureBlock picture => [DocxPicture.Of(picture, main)],
        ChartBlock chart => [DocxPicture.Of(ChartPainter.Paint(chart), main)],
        _ => throw new InvalidOperationException($"A document cannot show a {block.GetType().Name}."),
    };
}
