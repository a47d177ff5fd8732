using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using IsmsBot.Adapters.Office;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Tests.Office;

/// <summary>The identification in a Word file can be written anew, and nothing else of the file moves.</summary>
public sealed class IdentifyTests
{
    private static readonly OfficeWriter Writer = new();

    public static TheoryData<string> Files => ["ours", "of another program"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_says_what_is_true_now_and_its_text_keeps_its_fingerprint(string whose)
    {
        var file = File(whose);
        var cover = OfficeSamples.EveryBlock().Cover;
        var later =
            cover with
            {
                Version = "2.0",
                Identification = cover.Identification with
                {
                    Approver = "Nadia Kerouansi",
                    Status = IdentificationStatus.InForce,
                    ApprovedSha256 = new string('a', 64),
                },
            };

        var once = Writer.Identify(file, cover)!;
        var twice = Writer.Identify(once, later)!;

        Assert.Equal((WordBody.Fingerprint(file), WordBody.Fingerprint(file)), (WordBody.Fingerprint(once), WordBody.Fingerprint(twice)));
        using var open = WordprocessingDocument.Open(new MemoryStream(twice), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(open).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var text = open.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.Contains("Nadia Kerouansi", text, StringComparison.Ordinal);
        Assert.Contains("2.0 · In force", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Marit Solberg", text, StringComparison.Ordinal);
        Assert.All(open.MainDocumentPart.FooterParts, foot => Assert.Contains("Version 2.0", foot.Footer!.InnerText, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_file_and_cover_give_the_same_bytes()
    {
        var file = File("ours");
        Assert.Equal(Writer.Identify(file, OfficeSamples.EveryBlock().Cover), Writer.Identify(file, OfficeSamples.EveryBlock().Cover));
    }

    [Fact]
    public void A_word_more_in_the_text_is_another_fingerprint()
    {
        var file = File("ours");
        Assert.NotEqual(
            WordBody.Fingerprint(file),
            WordBody.Fingerprint(
                With(file, "word/document.xml", xml => xml.Replace("Two of them are late.", "Two of them are late!", StringComparison.Ordinal))));
        Assert.NotEqual(
            WordBody.Fingerprint(file),
            WordBody.Fingerprint(With(file, "word/styles.xml", xml => xml.Replace("Heading", "Handing", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_control_of_the_same_name_around_the_text_hides_nothing_of_it()
    {
        var file = With(File("of another program"), "word/document.xml", xml => xml
            .Replace("<w:body>", "<w:body><w:p/><w:sdt><w:sdtPr><w:tag w:val=\"isms-cover\"/></w:sdtPr><w:sdtContent>", StringComparison.Ordinal)
            .Replace("</w:body>", "</w:sdtContent></w:sdt></w:body>", StringComparison.Ordinal));
        var other = With(file, "word/document.xml", xml => xml.Replace("Visitors sign in.", "Nobody signs in.", StringComparison.Ordinal));

        Assert.Contains("Visitors sign in.", WordText.Of(file, "")!, StringComparison.Ordinal);
        Assert.NotEqual(WordBody.Fingerprint(file), WordBody.Fingerprint(other));
        Assert.Contains("Visitors sign in.", WordText.Of(Writer.Identify(file, OfficeSamples.EveryBlock().Cover)!, "")!, StringComparison.Ordinal);
    }

    [Fact]
    public void What_SharePoint_hangs_into_the_file_is_not_its_text()
    {
        var file = File("ours");
        var hung = With(With(file, "word/_rels/document.xml.rels", xml => xml.Replace(
            "</Relationships>",
            "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml\" Target=\"../customXml/item1.xml\"/></Relationships>",
            StringComparison.Ordinal)),
            "customXml/item1.xml", _ => "<p/>");
        Assert.NotEqual(file, hung);
        Assert.Equal(WordBody.Fingerprint(file), WordBody.Fingerprint(hung));
    }

    [Fact]
    public void What_is_no_Word_file_gets_no_cover()
    {
        Assert.Null(Writer.Identify(Encoding.UTF8.GetBytes("PK\u0003\u0004 broken"), OfficeSamples.EveryBlock().Cover));
        Assert.Null(Writer.Identify(Writer.Workbook(OfficeSamples.Workbook()), OfficeSamples.EveryBlock().Cover));
        Assert.Null(WordBody.Fingerprint(Writer.Workbook(OfficeSamples.Workbook())));
    }

    private static byte[] File(string whose) =>
        whose == "ours" ? Writer.Document(OfficeSamples.EveryBlock()) : OfficeSamples.OfAnotherProgram("Visitors sign in.");

    private static byte[] With(byte[] file, string part, Func<string, string> change)
    {
        using var bytes = new MemoryStream();
        bytes.Write(file);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var xml = "";
            if (archive.GetEntry(part) is { } entry)
            {
                using (var reader = new StreamReader(entry.Open()))
                {
                    xml = reader.ReadToEnd();
                }

                entry.Delete();
            }

            using var writer = new StreamWriter(archive.CreateEntry(part).Open(), new UTF8Encoding(false));
            writer.Write(change(xml));
        }

        return bytes.ToArray();
    }
}
