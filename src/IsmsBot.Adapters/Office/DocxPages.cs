using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using IsmsBot.Adapters.Pdf;
using IsmsBot.Kernel.Documents.Writing;

namespace IsmsBot.Adapters.Office;

/// <summary>Sets a document as A4 pages of Word: cover, body, head and foot (ECMA-376 part 1, WordprocessingML).</summary>
internal sealed class DocxPages(WrittenDocument document)
{
    private const string HeadId = "rIdHead";
    private const string FootId = "rIdFoot";

    private readonly PdfWords words = PdfWords.In(document.Language);

    public void Write(WordprocessingDocument file)
    {
        var main = file.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = DocxStyles.Make(document.Language);
        main.AddNewPart<NumberingDefinitionsPart>("rIdLists").Numbering = DocxStyles.Bullets();
        main.AddNewPart<HeaderPart>(HeadId).Header = Head();
        main.AddNewPart<FooterPart>(FootId).Footer = Foot();
        var body = new Body();
        body.Append(Cover());
        foreach (var block in document.Blocks)
        {
            body.Append(DocxBlocks.Of(block, main));
        }

        body.Append(Section());
        main.Document = new Document(body);
    }

    private IEnumerable<OpenXmlElement> Cover()
    {
        yield return DocxText.Paragraph("Code", $"{document.Code}   ·   {words.Version} {document.Version}");
        yield return DocxText.Paragraph("Title", document.Title);
        yield return DocxTables.Identification(IdentificationCells.Of(document.Code, document.Version, document.Language, document.Identification));
        if (!string.IsNullOrWhiteSpace(document.Identification.ChangeSummary))
        {
            yield return DocxText.Paragraph("Label", words.Changes);
            yield return DocxText.Paragraph("Changes", document.Identification.ChangeSummary);
        }
    }

    private Header Head() => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = "Header" }),
        DocxText.Run(document.Title), DocxText.Tab(), DocxText.Run(document.Identification.Classification, bold: true)));

    private Footer Foot() => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }),
        DocxText.Run($"{document.Code}   ·   {words.Version} {document.Version}"), DocxText.Tab(),
        DocxText.Run(words.Page + " "), DocxText.Field("PAGE"), DocxText.Run($" {words.Of} "), DocxText.Field("NUMPAGES")));

    /// <summary>A4 in twentieths of a point, with the margins of the PDF.</summary>
    private static SectionProperties Section() => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = HeadId },
        new FooterReference { Type = HeaderFooterValues.Default, Id = FootId },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1640, Bottom = 1440, Left = 1400, Right = 1400, Header = 720, Footer = 620, Gutter = 0 });
}
