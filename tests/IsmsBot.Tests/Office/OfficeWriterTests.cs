using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using IsmsBot.Adapters.Office;
using IsmsBot.Catalog;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Documents.Writing;

namespace IsmsBot.Tests.Office;

/// <summary>Office files as the bot writes them: valid, the same each time, with their identification, and nothing in them is ever run.</summary>
public class OfficeWriterTests
{
    private static readonly OfficeWriter Writer = new();

    public static TheoryData<string> Templates => [.. DocumentTemplates.All.Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_document_from_each_template_is_valid_and_has_its_headings(string template)
    {
        var bytes = Writer.Document(OfficeSamples.FromTemplate(template));

        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(file).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.All(
            DocumentTemplates.Get(template).Sections,
            s => Assert.Contains(s.Heading, file.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_kind_of_block_is_valid()
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(Writer.Document(OfficeSamples.EveryBlock())), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(file).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.Contains("Ten risks, two of them high", file.MainDocumentPart!.Document!.Body!.OuterXml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_is_valid_and_freezes_its_head()
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(Writer.Workbook(OfficeSamples.Workbook())), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(file).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.Equal(["Document", "Controls"], file.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(s => s.Name?.Value));
    }

    [Fact]
    public void Yes_is_yes_and_a_long_text_gets_a_high_row()
    {
        var workbook =
            OfficeSamples.Workbook() with
            {
                Sheets = [new WrittenSheet("Risks", [new SheetColumn("Title", 20), new SheetColumn("Open")], [[new string('x', 100), true]])],
            };

        using var file = SpreadsheetDocument.Open(new MemoryStream(Writer.Workbook(workbook)), isEditable: false);
        var row = file.WorkbookPart!.WorksheetParts
            .SelectMany(p => p.Worksheet!.Descendants<Row>())
            .Single(r => r.InnerText.StartsWith("xxxx", StringComparison.Ordinal));
        Assert.Equal(("1", true), (row.Elements<Cell>().Last().InnerText, row.Height! >= 70));
    }

    [Fact]
    public async Task The_same_content_gives_the_same_bytes_a_moment_later()
    {
        var (document, workbook) = (Writer.Document(OfficeSamples.EveryBlock()), Writer.Workbook(OfficeSamples.Workbook()));

        await Task.Delay(TimeSpan.FromSeconds(2.1));

        Assert.Equal(document, Writer.Document(OfficeSamples.EveryBlock()));
        Assert.Equal(workbook, Writer.Workbook(OfficeSamples.Workbook()));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.com\",\"x\")")]
    [InlineData("+1+1")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    public void Text_that_looks_like_a_formula_stays_text(string text)
    {
        var workbook = OfficeSamples.Workbook() with { Sheets = [new WrittenSheet("Risks", [new SheetColumn("Title")], [[text]])] };

        using var file = SpreadsheetDocument.Open(new MemoryStream(Writer.Workbook(workbook)), isEditable: false);
        var cells = file.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<Cell>()).ToList();
        Assert.DoesNotContain(cells, c => c.CellFormula is not null);
        Assert.Contains(cells, c => c.DataType?.Value == CellValues.InlineString && c.InnerText == text);
    }

    [Fact]
    public void Characters_that_would_break_the_file_become_spaces()
    {
        var document = OfficeSamples.EveryBlock() with { Blocks = [new ParagraphBlock("a\u0001b\uD800c \U0001F512 <tag> & more")] };

        using var file = WordprocessingDocument.Open(new MemoryStream(Writer.Document(document)), isEditable: false);
        Assert.Contains("a b c \U0001F512 <tag> & more", file.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a name that is far longer than thirty-one")]
    [InlineData("a/b")]
    [InlineData("")]
    public void A_sheet_with_a_name_that_cannot_be_is_refused(string name)
    {
        var workbook = OfficeSamples.Workbook() with { Sheets = [new WrittenSheet(name, [new SheetColumn("Title")], [])] };

        Assert.Throws<InvalidDocument>(() => Writer.Workbook(workbook));
    }

    [Fact]
    public void The_files_hold_no_macro_and_no_link_to_the_outside()
    {
        foreach (var bytes in new[] { Writer.Document(OfficeSamples.EveryBlock()), Writer.Workbook(OfficeSamples.Workbook()) })
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            Assert.DoesNotContain(zip.Entries, e => e.FullName.EndsWith(".bin", StringComparison.Ordinal));
            foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(".rels", StringComparison.Ordinal)))
            {
                using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                Assert.DoesNotContain("TargetMode=\"External\"", reader.ReadToEnd(), StringComparison.Ordinal);
            }
        }
    }
}
