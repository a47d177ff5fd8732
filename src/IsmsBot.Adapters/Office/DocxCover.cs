using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using IsmsBot.Adapters.Pdf;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Documents.Writing;

namespace IsmsBot.Adapters.Office;

/// <summary>
/// The identification of clause 7.5.2 as Word shows it: cover, head and foot of the pages. Each is a content control that Word does not let people
/// edit or delete, so that the bot finds it again and can say anew what is true by then.
/// </summary>
internal sealed class DocxCover(DocumentCover cover)
{
    private readonly PdfWords words = PdfWords.In(cover.Language);

    public SdtBlock Control() => new(Properties(WordFile.CoverTag), new SdtContentBlock(Blocks()));

    public Paragraph Head() => new(
        new ParagraphProperties(new ParagraphStyleId { Val = "Header" }), new SdtRun(Properties(WordFile.HeadTag), new SdtContentRun(HeadRuns())));

    public Paragraph Foot() => new(
        new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }),
        new SdtRun(Properties(WordFile.FootTag), new SdtContentRun(FootRuns())), DocxText.Tab(),
        DocxText.Run(words.Page + " "), DocxText.Field("PAGE"), DocxText.Run($" {words.Of} "), DocxText.Field("NUMPAGES"));

    public IEnumerable<OpenXmlElement> Blocks()
    {
        var block = cover.Identification;
        yield return DocxText.Paragraph("Code", $"{cover.Code}   ·   {words.Version} {cover.Version}");
        yield return DocxText.Paragraph("Title", cover.Title);
        yield return DocxTables.Identification(IdentificationCells.Of(cover.Code, cover.Version, cover.Language, block));
        if (!string.IsNullOrWhiteSpace(block.ChangeSummary))
        {
            yield return DocxText.Paragraph("Label", words.Changes);
            yield return DocxText.Paragraph("Changes", block.ChangeSummary);
        }

        if (block.ApprovedSha256 is { } approved)
        {
            yield return DocxText.Paragraph("Label", words.ApprovedFile);
            yield return DocxText.Paragraph("Label", approved);
        }

        if (string.IsNullOrWhiteSpace(block.ChangeSummary) && block.ApprovedSha256 is null)
        {
            // A control may not end with a table.
            yield return DocxText.Paragraph("Label", "");
        }
    }

    public IEnumerable<OpenXmlElement> HeadRuns() =>
        [DocxText.Run(cover.Title), DocxText.Tab(), DocxText.Run(cover.Identification.Classification, bold: true)];

    public IEnumerable<OpenXmlElement> FootRuns() => [DocxText.Run($"{cover.Code}   ·   {words.Version} {cover.Version}")];

    private static SdtProperties Properties(string tag) =>
        new(
            new SdtAlias { Val = "IsmsBot" },
            new Tag { Val = tag },
            new DocumentFormat.OpenXml.Wordprocessing.Lock { Val = LockingValues.SdtContentLocked });
}
