using System.Diagnostics;
using System.Reflection;
using IsmsBot.Tests.Support;

namespace IsmsBot.Tests.Infra;

/// <summary>Runs the Bicep command line in infra/; it needs no network and no account.</summary>
internal static class Bicep
{
    public static readonly string Folder = Path.Combine(Repository.Folder, "infra");

    private static readonly string Program =
        typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Bicep").Value!;

    /// <summary>What the command said on either stream, and its exit code. Files go to <paramref name="folder"/>, else infra/.</summary>
    public static async Task<(int ExitCode, string Output, string Diagnostics)> RunAsync(IEnumerable<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            WorkingDirectory = folder ?? Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, diagnostics) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await diagnostics);
    }
}
