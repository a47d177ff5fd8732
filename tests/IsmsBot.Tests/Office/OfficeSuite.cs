using System.Diagnostics;

namespace IsmsBot.Tests.Office;

/// <summary>A real office suite, for tests that look at files as a person would.</summary>
internal static class OfficeSuite
{
    /// <summary>The text of the PDF that the suite makes of a file.</summary>
    public static async Task<string> AsPdfTextAsync(byte[] file, string format)
    {
        var folder = Directory.CreateTempSubdirectory("ismsbot-office-");
        try
        {
            var path = Path.Combine(folder.FullName, "file." + format);
            await File.WriteAllBytesAsync(path, file);
            await RunAsync(
                WithOfficeFactAttribute.Suite!,
                [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, path]);
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
}
