using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IsmsBot.EndToEnd;

/// <summary>Devon takes the Word file of a draft away, changes it in a program of their own, and puts it back in the page.</summary>
public sealed class WordDraftTests(SandboxOnSharePoint sandbox) : IClassFixture<SandboxOnSharePoint>
{
    [Fact]
    public async Task A_Word_file_is_downloaded_changed_and_put_back()
    {
        await using var devon = await sandbox.OpenAsync(People.Devon);
        await devon.AskAsync("new document", "Put it under control");
        await devon.FillAsync("Code", "ISMS-PRO-010");
        await devon.FillAsync("Title", "Visitors");
        await devon.PressAsync("Put it under control");
        await devon.CardWithAsync("New draft of Visitors");
        await devon.Card.GetByLabel("What changes, and why?").FillAsync("Visitors sign in at the door.");
        await devon.PressAsync("Open the draft");
        await devon.CardWithAsync("I have opened draft 1.0-d1 for you.");
        await devon.Card.GetByRole(AriaRole.Link, new() { Name = "Open the file", Exact = true }).ClickAsync();
        await Expect(devon.Page.GetByText("Download the file, change it in Word")).ToBeVisibleAsync();

        var download =
            await devon.Page.RunAndWaitForDownloadAsync(
                () => devon.Page.GetByRole(AriaRole.Link, new() { Name = "Download the file", Exact = true }).ClickAsync());
        Assert.Equal("ISMS-PRO-010 1.0.docx", download.SuggestedFilename);
        var file = await File.ReadAllBytesAsync(await download.PathAsync());
        await devon.Page
            .GetByLabel("File with the new text")
            .SetInputFilesAsync(new FilePayload { Name = "other.txt", MimeType = "text/plain", Buffer = [65] });
        await Expect(devon.Page.GetByText("This is not a docx file")).ToBeVisibleAsync();
        await devon.Page
            .GetByLabel("File with the new text")
            .SetInputFilesAsync(new FilePayload { Name = "ISMS-PRO-010 1.0.docx", MimeType = "application/octet-stream", Buffer = Written(file) });
        await Expect(devon.Page.GetByText("Saved. State 0.")).ToBeVisibleAsync();
        await devon.PictureAsync("word-draft-put-back");

        await devon.Page.GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true }).ClickAsync();
        await devon.PressAsync("Send to review");
        await devon.PressAsync("Send to review");
        await devon.CardWithAsync("to approve it.");
    }

    /// <summary>What Word would do: every hint is written over.</summary>
    private static byte[] Written(byte[] file)
    {
        using var bytes = new MemoryStream();
        bytes.Write(file);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = archive.GetEntry("word/document.xml")!;
            string xml;
            using (var reader = new StreamReader(part.Open(), Encoding.UTF8))
            {
                xml = reader.ReadToEnd();
            }

            part.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("word/document.xml").Open(), new UTF8Encoding(false));
            writer.Write(xml
                .Replace("w:val=\"Hint\"", "w:val=\"Normal\"", StringComparison.Ordinal)
                .Replace("What people do.", "Visitors sign in at the door.", StringComparison.Ordinal));
        }

        return bytes.ToArray();
    }
}
