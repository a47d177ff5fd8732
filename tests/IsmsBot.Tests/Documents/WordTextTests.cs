using System.IO.Compression;
using System.Text;
using IsmsBot.Adapters.Office;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Documents.Writing;

namespace IsmsBot.Tests.Documents;

/// <summary>The words of a Word file, one paragraph a line, whatever language Word speaks.</summary>
public sealed class WordTextTests
{
    private const string Hint = "Write here:";

    [Fact]
    public void What_the_bot_wrote_is_read_again()
    {
        var file = new OfficeWriter()
            .Document(new WrittenDocument("ISMS-PRO-010", "1.0", "Visitors", "en", new Identification(
                "Devon", "", "Devon", "Internal", new DateOnly(2026, 11, 16), ""),
                [
                    new HeadingBlock(1, "Rules"), new ParagraphBlock("Visitors sign in."), new BulletsBlock(["at the door", "with a name"]),
                    new HintBlock("What else?"), new TableBlock([new("Who"), new("When")], [["All", "Always"]]),
                ]));
        var text = WordText.Of(file, Hint)!;
        Assert.StartsWith(
            "# Rules\n\nVisitors sign in.\n\n- at the door\n\n- with a name\n\nWrite here: What else?\n\n| Who | When |\n\n| All | Always |",
            text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"berschrift2\"/></w:pPr><w:r><w:t>Regeln</w:t></w:r></w:p>", "## Regeln")]
    [InlineData(
        "<w:p><w:r><w:t>one</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t xml:space=\"preserve\"> two</w:t></w:r></w:ins></w:p>",
        "one two")]
    [InlineData("<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>", "- a b")]
    [InlineData("<w:sdt><w:sdtContent><w:p><w:r><w:t>inside</w:t></w:r></w:p></w:sdtContent></w:sdt>", "inside")]
    [InlineData("<w:p/>", "")]
    public void Paragraphs_are_read_as_a_reader_sees_them(string xml, string text) =>
        Assert.Equal(text, WordText.Of(Word(xml), Hint)!.Trim());

    [Fact]
    public void What_is_no_Word_file_has_no_text()
    {
        Assert.Null(WordText.Of(Encoding.UTF8.GetBytes("PK\u0003\u0004 broken"), Hint));
        Assert.Null(WordText.Of(Zip(("xl/workbook.xml", "<workbook/>")), Hint));
        Assert.Null(WordText.Of(Zip(("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")), Hint));
    }

    private static byte[] Word(string body) => Zip(
        (
            "word/document.xml",
            $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"),
        (
            "word/styles.xml",
            "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style w:styleId=\"berschrift2\"><w:name w:val=\"heading 2\"/></w:style></w:styles>"));

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }
}
