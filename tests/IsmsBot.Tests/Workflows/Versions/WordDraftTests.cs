using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Page;
using IsmsBot.Tests.Office;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Versions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Workflows.Versions;

/// <summary>On SharePoint a new document is a Word file from its template, and is compared, approved and published as one (7.5.2).</summary>
public sealed class WordDraftTests
{
    internal const string Code = "ISMS-PRO-010";

    [Fact]
    public async Task A_Word_file_goes_from_its_template_to_its_second_edition()
    {
        await using var bot = await TestBot.StartAsync(Store.SharePoint);
        var draft = await Begin(bot);
        var look = await bot.Stores.Drafts.LookAsync(Code, "1.0", default);
        Assert.Equal("docx", look!.Format);
        Assert.StartsWith("# Purpose", WordText.Of(await Bytes(bot, "1.0"), "Write here:"), StringComparison.Ordinal);

        var refused = await bot.ClickForCard("devon", await bot.ClickForCard("devon", draft, "Send to review"), "Send to review");
        Assert.Contains("The file cannot go to review. Missing: the text of 2 sections", refused.Words(), StringComparison.Ordinal);
        await Rewrite(
            bot, "1.0",
            xml => xml
                .Replace("w:val=\"Hint\"", "w:val=\"Normal\"", StringComparison.Ordinal)
                .Replace("What people do.", "Visitors sign in at the door.", StringComparison.Ordinal));
        await bot.ClickForCard("devon", refused, "Send to review");
        var approver = (await bot.Version(Code, "1.0")).ApproverId!;
        await bot.Tick();
        await bot.ClickForCard(approver, bot.Last(approver, "Approve"), "Approve");
        await bot.Tick();
        var stored = await bot.Documents.FindAsync(Code, "1.0", default);
        Assert.NotNull(stored!.PdfSha256);
        Assert.Equal("1.0", (await bot.Document(Code)).CurrentVersion);

        await bot.ClickForCard(
            "devon", await bot.Say("devon", $"revise {Code}"), "Open the draft", ("kind", "Major"), ("summary", "Visitors wear a badge."));
        await Rewrite(
            bot,
            "2.0",
            xml => xml.Replace("Visitors sign in at the door.", "Visitors sign in at the door and must wear a badge.", StringComparison.Ordinal));
        await bot.Submit("devon", await bot.Say("devon", $"revise {Code}"));
        await bot.Tick();
        Assert.Contains("must wear a badge", bot.Last(approver, "Approve").Words(), StringComparison.Ordinal);
        await bot.ClickForCard(approver, bot.Last(approver, "Approve"), "Approve");
        await bot.Tick();
        var compared =
            await bot.ClickForCard("devon", await bot.Say("devon", $"document {Code}"), "Show what changed", ("before", "1.0"), ("after", "2.0"));
        Assert.Contains("Visitors sign in at the door and must wear a badge.", compared.Words(), StringComparison.Ordinal);
    }

    [WithOfficeFact]
    public async Task The_published_file_says_who_approved_it_and_is_provably_what_they_approved()
    {
        await using var bot = await TestBot.StartAsync(Store.SharePoint);
        var draft = await Begin(bot);
        var begun = Spaces(await OfficeSuite.AsPdfTextAsync(await Bytes(bot, "1.0"), "docx"));
        Assert.Contains("1.0 · Draft", begun, StringComparison.Ordinal);

        await Rewrite(
            bot, "1.0",
            xml => xml
                .Replace("w:val=\"Hint\"", "w:val=\"Normal\"", StringComparison.Ordinal)
                .Replace("What people do.", "Visitors sign in at the door.", StringComparison.Ordinal));
        await bot.Submit("devon", draft);
        var approved = await Bytes(bot, "1.0");
        await bot.Tick();
        var approver = (await bot.Version(Code, "1.0")).ApproverId!;
        await bot.ClickForCard(approver, bot.Last(approver, "Approve"), "Approve");
        await bot.Tick();

        var version = await bot.Version(Code, "1.0");
        var published = await Published(bot, "1.0");
        Assert.Equal((version.ApprovedSourceSha256, version.PublishedSourceSha256), (Sha(approved), Sha(published)));
        Assert.NotEqual(version.ApprovedSourceSha256, version.PublishedSourceSha256);
        Assert.Equal((version.BodySha256, version.BodySha256), (WordBody.Fingerprint(approved), WordBody.Fingerprint(published)));

        var text = Spaces(await OfficeSuite.AsPdfTextAsync(published, "docx"));
        var name = await bot.InDb(db => db.People.Where(p => p.Id == approver).Select(p => p.Name).SingleAsync());
        string[] said = [
            Code, "1.0 · In force", name, "Devon Achterberg", $"{bot.Now:yyyy-MM-dd}",
            $"{bot.Now.AddMonths((await bot.Document(Code)).ReviewMonths):yyyy-MM-dd}", version.ApprovedSourceSha256!,
            "Visitors sign in at the door.",
        ];
        Assert.All(said, part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.DoesNotContain("Draft", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revision_begins_as_a_draft_of_its_own_and_without_a_change_is_none()
    {
        await using var bot = await TestBot.StartAsync(Store.SharePoint);
        var draft = await Begin(bot);
        await Rewrite(bot, "1.0", xml => xml.Replace("w:val=\"Hint\"", "w:val=\"Normal\"", StringComparison.Ordinal));
        await bot.Submit("devon", draft);
        await bot.Tick();
        var approver = (await bot.Version(Code, "1.0")).ApproverId!;
        await bot.ClickForCard(approver, bot.Last(approver, "Approve"), "Approve");
        await bot.Tick();

        var revision = await bot.ClickForCard(
            "devon", await bot.Say("devon", $"revise {Code}"), "Open the draft", ("kind", "Major"), ("summary", "Visitors wear a badge."));
        var refused = await bot.ClickForCard("devon", await bot.ClickForCard("devon", revision, "Send to review"), "Send to review");
        Assert.Contains("a change: the file is the same as version 1.0", refused.Words(), StringComparison.Ordinal);
        using var archive = new ZipArchive(new MemoryStream(await Bytes(bot, "2.0")));
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        var xml = await reader.ReadToEndAsync();
        Assert.Contains("2.0 · Draft", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("In force<", xml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_changed_in_Word_after_the_submission_voids_it()
    {
        await using var bot = await TestBot.StartAsync(Store.SharePoint);
        var draft = await Begin(bot);
        await Rewrite(bot, "1.0", xml => xml.Replace("w:val=\"Hint\"", "w:val=\"Normal\"", StringComparison.Ordinal));
        await bot.Submit("devon", draft);
        var approver = (await bot.Version(Code, "1.0")).ApproverId!;
        await bot.Tick();
        await Rewrite(bot, "1.0", xml => xml.Replace("What people do.", "Nothing.", StringComparison.Ordinal));

        var answer = await bot.ClickForCard(approver, bot.Last(approver, "Approve"), "Approve");
        Assert.Contains("The file was changed after it was submitted (fingerprint differs).", answer.Words(), StringComparison.Ordinal);
        Assert.Equal(VersionState.Draft, (await bot.Version(Code, "1.0")).Status);
    }

    internal static async Task<Sandbox.Teams.ChatMessage> Begin(TestBot bot)
    {
        var planned =
            await bot.ClickForCard("devon", await bot.Say("devon", "new document"), "Put it under control", ("code", Code), ("name", "Visitors"));
        return await bot.ClickForCard("devon", planned, "Open the draft", ("summary", "Visitors sign in at the door."));
    }

    internal static async Task<byte[]> Bytes(TestBot bot, string label)
    {
        var file = await bot.Stores.Drafts.LookAsync(Code, label, default);
        await using var stream = await bot.Stores.Drafts.OpenAsync(Code, label, file!.Stamp, default);
        using var bytes = new MemoryStream();
        await stream!.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static async Task<byte[]> Published(TestBot bot, string label)
    {
        await using var stream = await bot.Documents.OpenAsync(Code, label, Rendition.Source, default);
        using var bytes = new MemoryStream();
        await stream!.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static string Sha(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string Spaces(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Devon works in Word.</summary>
    private static async Task Rewrite(TestBot bot, string label, Func<string, string> change) =>
        await bot.Services
            .GetRequiredService<IDraftEditor>()
            .EditAsync(Code, label, Rewritten(await Bytes(bot, label), change), bot.As("devon").Person, null, CancellationToken.None);

    internal static byte[] Rewritten(byte[] whole, Func<string, string> change)
    {
        using var file = new MemoryStream();
        file.Write(whole);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = archive.GetEntry("word/document.xml")!;
            string xml;
            using (var reader = new StreamReader(part.Open(), Encoding.UTF8))
            {
                xml = reader.ReadToEnd();
            }

            part.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("word/document.xml").Open(), new UTF8Encoding(false));
            writer.Write(change(xml));
        }

        return file.ToArray();
    }
}
