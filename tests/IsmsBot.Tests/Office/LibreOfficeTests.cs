using System.Diagnostics;
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
        var text = await AsPdfAsync(new OfficeWriter().Document(OfficeSamples.EveryBlock()), "docx");

        var pages = text.TrimEnd('\f').Split('\f');
        Assert.InRange(pages.Length, 2, 6);
        foreach (var (index, page) in pages.Index())
        {
            Assert.Contains($"Page {index + 1} of {pages.Length}", Spaces().Replace(page, " "), StringComparison.Ordinal);
            Assert.Contains("ISMS-RTP-001 · Version 1.0", Spaces().Replace(page, " "), StringComparison.Ordinal);
            Assert.Contains("Internal", page, StringComparison.Ordinal);
            Assert.Contains("Risk treatment plan", page, StringComparison.Ordinal);
        }

        Assert.All(new[] { "Marit Solberg", "Ingrid Bakker", "Devon Price", "2026-11-01", "2027-11-01", "RSK-0060" }, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [WithOfficeFact]
    public async Task A_workbook_opens_with_all_its_rows_and_its_identification()
    {
        var text = Spaces().Replace(await AsPdfAsync(new OfficeWriter().Workbook(OfficeSamples.Workbook()), "xlsx"), " ");

        Assert.All(new[] { "ISMS-SOA-001", "Marit Solberg", "Statement of Applicability", "A.5.1", "A.8.34", "2026-11-01", "Page 1 of" }, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    private static async Task<string> AsPdfAsync(byte[] file, string format)
    {
        var folder = Directory.CreateTempSubdirectory("ismsbot-office-");
        try
        {
            var path = Path.Combine(folder.FullName, "file." + format);
            await File.WriteAllBytesAsync(path, file);
            await RunAsync(WithOfficeFactAttribute.Suite!, [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, path]);
            return await RunAsync("pdftotext", ["-layout", "-enc", "UTF-8", Path.Combine(folder.FullName, "file.pdf"), "-"]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> RunAsync(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        var text = await process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        Assert.Equal(0, process.ExitCode);
        return text;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
