using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using IsmsBot.Adapters.Pdf;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Tests.Documents;

public sealed class PdfPagesTests
{
    private static PublishRequest Document(string text, string language = "en", string title = "Regels für Größe, coração och åtgärder") => new(
        DocumentLibrary.Published, "ISMS-POL-001", "3.0", title, language, Encoding.UTF8.GetBytes(text), "md",
        new Identification(
            "Devon Achterberg", "Marit Oosterveld", "Nadia Kerouansi", "Internal", new DateOnly(2026, 10, 12), "Why it changed.",
            new DateOnly(2026, 9, 24), new DateOnly(2027, 10, 12)));

    [Fact]
    public void The_same_request_gives_the_same_bytes()
    {
        var text = string.Join(
            "\n\n", Enumerable.Range(1, 40).Select(number => $"## Part {number}\n\nWords **bold** and *slanted*, [a link](https://example.org)."));
        Assert.Equal(new PdfPages().Make(Document(text)), new PdfPages().Make(Document(text)));
    }

    [Fact]
    public void The_dates_inside_come_from_the_request()
    {
        var bytes = Encoding.Latin1.GetString(new PdfPages().Make(Document("Text.")));
        Assert.StartsWith("%PDF-", bytes, StringComparison.Ordinal);
        Assert.Equal(["D:20261012000000+00'00", "D:20261012000000+00'00"], Regex.Matches(bytes, "D:[0-9+'-]{20}").Select(date => date.Value));
    }

    [Fact]
    public async Task Every_text_of_the_document_can_be_read_in_the_pdf()
    {
        const string text =
            "# Regels für Größe, coração och åtgärder\n\n## Één sectie\n\nÄpfel *ñandú* **straße**\u00A0\u2013 \u201Eça\u201C \u2192 \u2713.\n\n1. Eerste\n2. Tweede\n   - nested\n\n> Quoted words\n\n| Head | Right |\n|---|--:|\n| cell | 12 |\n\n`code`";
        if (await ReadAsync(new PdfPages().Make(Document(text, "nl"))) is not { } read)
        {
            return;
        }

        Assert.All(
            [
                "Regels für Größe, coração och åtgärder", "Één sectie", "Äpfel", "ñandú", "straße", "„ça“", "→", "✓",
                "1.", "Tweede", "nested",
                "Quoted words", "Head", "12", "code",
                "Goedgekeurd door", "Marit Oosterveld", "2026-09-24", "2027-10-12", "Internal", "Why it changed.", "ISMS-POL-001", "Pagina 1 van 1",
            ],
            part => Assert.Contains(part, read, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_long_document_counts_its_pages_and_repeats_the_head_of_a_table()
    {
        var rows = string.Join('\n', Enumerable.Range(1, 120).Select(number => $"| row {number} | what to do with it |"));
        if (await ReadAsync(new PdfPages().Make(Document($"Intro.\n\n| Number | Action |\n|---|---|\n{rows}"))) is not { } read)
        {
            return;
        }

        var pages = read.TrimEnd('\f').Split('\f');
        Assert.InRange(pages.Length, 3, 8);
        Assert.All(pages, page => Assert.Contains("Number", page, StringComparison.Ordinal));
        Assert.Contains($"Page {pages.Length} of {pages.Length}", pages[^1], StringComparison.Ordinal);
        Assert.Contains("row 120", pages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_heading_never_stands_alone_at_the_foot_of_a_page()
    {
        for (var lines = 20; lines < 34; lines++)
        {
            var text = string.Concat(Enumerable.Range(1, lines).Select(number => $"Line {number}.\n\n")) + "## Last heading\n\nWords under it.";
            if (await ReadAsync(new PdfPages().Make(Document(text))) is not { } read)
            {
                return;
            }

            var page = Assert.Single(read.Split('\f'), page => page.Contains("Last heading", StringComparison.Ordinal));
            Assert.Contains("Words under it.", page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("\U0001F680", "U+1F680")]
    [InlineData("\u4E2D", "U+4E2D")]
    public void A_character_without_a_letter_form_is_refused_by_name(string character, string name) =>
        Assert.Contains(
            name, Assert.Throws<InvalidDocument>(() => new PdfPages().Make(Document("Text " + character))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("| a | b |\n|---|---|\n| | |")]
    [InlineData("![picture](file:///etc/passwd)")]
    [InlineData("[link](javascript:alert(1))")]
    [InlineData(
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("> > > quote\n\n---\n\n- \n- \n")]
    [InlineData("```\ncode\n\tindented\n```")]
    [InlineData("\tAt the start\r\n\r\nWindows line ends")]
    public void Odd_texts_become_a_pdf(string text) =>
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(new PdfPages().Make(Document(text))), StringComparison.Ordinal);

    [Fact]
    public void Nesting_deeper_than_a_page_can_show_is_refused() =>
        Assert.Throws<InvalidDocument>(() => new PdfPages().Make(Document(new string('>', 60) + " deep")));

    [Fact]
    public void Only_web_and_mail_addresses_become_links()
    {
        var bytes = Encoding.Latin1.GetString(new PdfPages().Make(Document("[a](javascript:x) [b](file:///etc/passwd) [c](https://example.org/ok)")));
        Assert.DoesNotContain("javascript", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("passwd", bytes, StringComparison.Ordinal);
        Assert.Contains("https://example.org/ok", bytes, StringComparison.Ordinal);
    }

    /// <summary>The text of a PDF by pdftotext, pages parted by form feeds; null where that program is not installed.</summary>
    private static async Task<string?> ReadAsync(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, pdf);
        try
        {
            using var reader =
                Process.Start(new ProcessStartInfo("pdftotext", ["-layout", "-enc", "UTF-8", file, "-"]) { RedirectStandardOutput = true })!;
            var text = await reader.StandardOutput.ReadToEndAsync();
            await reader.WaitForExitAsync();
            Assert.Equal(0, reader.ExitCode);
            return text;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
