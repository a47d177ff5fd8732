using System.Diagnostics;

namespace IsmsBot.Scripts.Tests;

/// <summary>A locked package with a known weakness stops the check of the build server; the package source itself says nothing of it.</summary>
public sealed class VulnerablePackagesTests
{
    [Theory]
    [InlineData("12.0.1", "Newtonsoft.Json 12.0.1 has GHSA-5crp-9r3c-p9vr; 13.0.1 mends it")]
    [InlineData("13.0.1-beta1", "13.0.1 mends it")]
    public async Task A_package_with_a_known_weakness_is_named(string version, string complaint)
    {
        var folder = Directory.CreateTempSubdirectory("locked-").FullName;
        await File.WriteAllTextAsync(
            Path.Combine(folder, "packages.lock.json"),
            """{"version":2,"dependencies":{"net10.0":{"Newtonsoft.Json":{"type":"Transitive","resolved":"VERSION"}}}}"""
                .Replace("VERSION", version, StringComparison.Ordinal));

        var (code, said) = await RunAsync(folder);

        Assert.Equal(1, code);
        Assert.Contains(complaint, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("13.0.1")]
    [InlineData("13.0.10")]
    [InlineData("14.0.0")]
    public async Task A_version_in_which_it_is_mended_is_not(string version)
    {
        var folder = Directory.CreateTempSubdirectory("locked-").FullName;
        await File.WriteAllTextAsync(
            Path.Combine(folder, "packages.lock.json"),
            """{"version":2,"dependencies":{"net10.0":{"Newtonsoft.Json":{"type":"Direct","resolved":"VERSION"}}}}"""
                .Replace("VERSION", version, StringComparison.Ordinal));

        Assert.Equal((0, ""), await RunAsync(folder));
    }

    [Fact]
    public async Task The_products_own_packages_have_none_that_is_known() => Assert.Equal((0, ""), await RunAsync(Repository()));

    private static async Task<(int Code, string Said)> RunAsync(string folder)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Repository(), "dev.d/vulnerable-packages.mjs"), folder])
        {
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, said);
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "IsmsBot.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
