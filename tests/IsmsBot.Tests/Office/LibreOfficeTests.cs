using System.Text.RegularExpressions;
using IsmsBot.Adapters.Office;

namespace IsmsBot.Tests.Office;

/// <summary>Opens what the bot wrote in a real office suite, turns it into a PDF there, and reads that.</summary>
[Collection("Alone")]
public partial class LibreOfficeTests
{
    [WithOfficeFact]
    public async Task A_document_opens_with_its_identification_on_every_page()
    {
        var text = await OfficeSuite.AsPdfTextAsync(new OfficeWriter().Document(OfficeSamples.EveryBlock()), "docx");

        var pages = text.TrimEnd('\f').Split('\f');
        Assert.InRange(pages.Length, 2, 6);
        foreach (var (index, page) in pages.Index())
        {
            Assert.Contains($"Page {index + 1} of {pages.Length}", Spaces().Replace(page, " "), StringComparison.Ordinal);
            Assert.Contains("ISMS-RTP-001 · Version 1.0", Spaces().Replace(page, " "), StringComparison.Ordinal);
            Assert.Contains("Internal", page, StringComparison.Ordinal);
            Assert.Contains("Risk treatment plan", page, StringComparison.Ordinal);
        }

        Assert.All(
            new[] { "Marit Solberg", "Ingrid Bakker", "Devon Price", "2026-11-01", "2027-11-01", "RSK-0060" },
            part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [WithOfficeFact]
    public async Task A_workbook_opens_with_all_its_rows_and_its_identification()
    {
        var text = Spaces().Replace(await OfficeSuite.AsPdfTextAsync(new OfficeWriter().Workbook(OfficeSamples.Workbook()), "xlsx"), " ");

        Assert.All(
            new[] { "ISMS-SOA-001", "Marit Solberg", "Statement of Applicability", "A.5.1", "A.8.34", "2026-11-01", "Page 1 of" },
            part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [WithOfficeFact]
    public async Task A_file_of_somebody_else_gets_the_identification_before_its_text()
    {
        var cover = OfficeSamples.EveryBlock().Cover;
        var text = Spaces().Replace(
            await OfficeSuite.AsPdfTextAsync(new OfficeWriter().Identify(OfficeSamples.OfAnotherProgram("Visitors sign in."), cover)!, "docx"), " ");

        Assert.All(
            new[] { "ISMS-RTP-001", "1.0", "Marit Solberg", "Devon Price", "2026-11-01", "2027-11-01" },
            part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.True(text.IndexOf("Marit Solberg", StringComparison.Ordinal) < text.IndexOf("Visitors sign in.", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
