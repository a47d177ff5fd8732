using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using IsmsBot.Kernel.Documents.Writing;

namespace IsmsBot.Adapters.Office;

/// <summary>Sets a document as A4 pages of Word: cover, body, head and foot (ECMA-376 part 1, WordprocessingML).</summary>
internal sealed class DocxPages(WrittenDocument document)
{
    private const string HeadId = "rIdHead";
    private const string FootId = "rIdFoot";

    private readonly DocxCover cover = new(document.Cover);

    public void Write(WordprocessingDocument file)
    {
        var main = file.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = DocxStyles.Make(document.Language);
        main.AddNewPart<NumberingDefinitionsPart>("rIdLists").Numbering = DocxStyles.Bullets();
        main.AddNewPart<HeaderPart>(HeadId).Header = new Header(cover.Head());
        main.AddNewPart<FooterPart>(FootId).Footer = new Footer(cover.Foot());
        var body = new Body();
        body.Append(cover.Control());
        foreach (var block in document.Blocks)
        {
            body.Append(DocxBlocks.Of(block, main));
        }

        body.Append(Section());
        main.Document = new Document(body);
    }

    /// <summary>A4 in twentieths of a point, with the margins of the PDF.</summary>
    private static SectionProperties Section() => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = HeadId },
        new FooterReference { Type = HeaderFooterValues.Default, Id = FootId },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1640, Bottom = 1440, Left = 1400, Right = 1400, Header = 720, Footer = 620, Gutter = 0 });
}
