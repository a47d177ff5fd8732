using System.IO.Compression;
using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Page;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Versions;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Office;

/// <summary>What a file would run or fetch by itself is named, and is not published.</summary>
public sealed class LoadedPartsTests
{
    private const string Related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly Dictionary<string, (string Part, string Content, string? Said)> Files = new(StringComparer.Ordinal)
    {
        ["macros"] = ("word/vbaProject.bin", "x", "macros"),
        ["macros of a workbook"] = ("xl/vbaProject.bin", "x", "macros"),
        ["a type with macros"] = (
            "[Content_Types].xml", "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>", "macros"),
        ["a template elsewhere"] = ("word/_rels/settings.xml.rels", Link("attachedTemplate"), "a template from another place"),
        ["a picture elsewhere"] = ("word/_rels/document.xml.rels", Link("image"), "pictures or media from another place"),
        ["an object elsewhere"] = ("word/_rels/document.xml.rels", Link("oleObject"), "objects from another place"),
        ["a frame"] = ("word/_rels/webSettings.xml.rels", Link("frame"), "content from another place"),
        ["another workbook"] = ("xl/externalLinks/externalLink1.xml", "<a/>", "links to other workbooks"),
        ["data"] = ("xl/connections.xml", "<a/>", "data connections"),
        ["a control"] = ("word/activeX/activeX1.xml", "<a/>", "ActiveX controls"),
        ["a field"] = ("word/document.xml", Field("DDEAUTO c:\\\\windows"), "fields that fetch"),
        ["a broken part"] = ("word/_rels/document.xml.rels", "<a", "a part that cannot be read"),
        ["a hyperlink"] = ("word/_rels/document.xml.rels", Link("hyperlink"), null),
        ["a picture inside"] = (
            "word/_rels/document.xml.rels", Link("image").Replace(" TargetMode=\"External\"", "", StringComparison.Ordinal), null),
        ["a page number"] = ("word/document.xml", Field("PAGE"), null),
    };

    public static TheoryData<string> All => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void What_runs_or_loads_by_itself_is_named(string which)
    {
        var (part, content, said) = Files[which];

        var found = LoadedParts.In(With(Array.Empty<byte>(), part, content));

        Assert.Equal(said is null ? 0 : 1, found.Count);
        Assert.All(found, what => Assert.Contains(said!, what.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_draft_with_macros_does_not_go_to_review_and_goes_once_they_are_taken_out()
    {
        await using var bot = await TestBot.StartAsync(Store.SharePoint);
        var draft = await WordDraftTests.Begin(bot);
        var clean = WordDraftTests.Rewritten(
            await WordDraftTests.Bytes(bot, "1.0"), xml => xml.Replace("w:val=\"Hint\"", "w:val=\"Normal\"", StringComparison.Ordinal));
        await Keep(bot, With(clean, "word/vbaProject.bin", "x"));

        var refused = await bot.Submit("devon", draft);
        Assert.Contains("take out macros", refused.Words(), StringComparison.Ordinal);

        await Keep(bot, clean);
        var sent = await bot.ClickForCard("devon", refused, "Send to review");
        Assert.DoesNotContain("take out", sent.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_store_publishes_it_either()
    {
        var file = With(Array.Empty<byte>(), "word/vbaProject.bin", "x");
        var wrong = Assert.Throws<InvalidDocument>(() => DocumentNames.Check(new PublishRequest(
            DocumentLibrary.Published, "ISMS-PRO-010", "1.0", "Visitors", "en", file, "docx", null!)));
        Assert.Contains("macros", wrong.Message, StringComparison.Ordinal);
    }

    private static Task Keep(TestBot bot, byte[] file) => bot.Services.GetRequiredService<IDraftEditor>().EditAsync(
        WordDraftTests.Code, "1.0", file, bot.As("devon").Person, null, CancellationToken.None);

    private static string Link(string kind) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + $"<Relationship Id=\"rId1\" Type=\"{Related}{kind}\" Target=\"https://example.org/x\" TargetMode=\"External\"/></Relationships>";

    private static string Field(string instruction) =>
        $"<w:document xmlns:w=\"{WordFile.W}\"><w:body><w:p><w:r><w:fldChar/></w:r><w:r><w:instrText> {instruction[..2]}</w:instrText></w:r>"
        + $"<w:r><w:instrText>{instruction[2..]}</w:instrText></w:r></w:p></w:body></w:document>";

    private static byte[] With(byte[] file, string part, string content)
    {
        using var bytes = new MemoryStream();
        bytes.Write(file);
        using (var zip = new ZipArchive(bytes, file.Length > 0 ? ZipArchiveMode.Update : ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(content);
        }

        return bytes.ToArray();
    }
}
