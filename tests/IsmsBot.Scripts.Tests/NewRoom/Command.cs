using System.Diagnostics;

namespace IsmsBot.Scripts.Tests.NewRoom;

/// <summary>A command run to its end: it has a limit of time, leaves no process behind and takes nothing of the outer run for its own.</summary>
internal static class Command
{
    /// <summary>Below the five minutes after which <c>./dev test</c> takes a silent test for hanging.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    /// <summary>What the outer run sets for its own build, its test host and its pictures.</summary>
    private static readonly string[] OfTheOuterRun = ["MSBUILD", "VSTEST", "TESTINGPLATFORM", "ISMSBOT_"];

    /// <returns>Its exit code and everything that it said.</returns>
    public static async Task<(int Code, string Said)> Ask(string folder, string name, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(name, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var variable in start.Environment.Keys.ToList().Where(IsOfTheOuterRun))
        {
            start.Environment.Remove(variable);
        }

        // Build servers would outlive the command; asking for known holes needs a network, and the build of the product has asked.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["NuGetAudit"] = "false";
        // Analysing everything costs as much as the rest, and the build of the product has done it.
        start.Environment["RunAnalyzers"] = "false";
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Longest);
        try
        {
            var said = await Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, said[0] + said[1]);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{name} {string.Join(' ', arguments)} took longer than {Longest.TotalMinutes} minutes.");
        }
    }

    /// <returns>What it said.</returns>
    public static async Task<string> Run(string folder, string name, params IEnumerable<string> arguments)
    {
        var (code, said) = await Ask(folder, name, arguments);
        Assert.True(code == 0, $"{name} {string.Join(' ', arguments)} ended with {code}:\n{said}");
        return said;
    }

    private static bool IsOfTheOuterRun(string variable) =>
        variable == "CI" || OfTheOuterRun.Any(begin => variable.StartsWith(begin, StringComparison.OrdinalIgnoreCase));
}
