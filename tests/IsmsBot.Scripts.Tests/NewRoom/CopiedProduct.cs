using System.Xml.Linq;

namespace IsmsBot.Scripts.Tests.NewRoom;

/// <summary>
/// The product as it lies in the working tree, copied into a folder of its own, so that a command of the developer can change it. Packages are those
/// that are restored already; what npm has installed is linked and the page of the sandbox is copied, so that nothing is fetched.
/// </summary>
public sealed class CopiedProduct
{
    private const string Results = "copied.trx";

    private static readonly string[] NotSource = ["artifacts/", ".git/", "src/web/node_modules/"];
    private static readonly string Repository = FindRepository();

    /// <summary>On the disk beside what is built: the folder for temporary files may lie in memory.</summary>
    private readonly string folder = Path.Combine(Repository, "artifacts", "copied-product");

    public string this[string path] => Path.Combine(folder, path);

    /// <summary>Everything in the copy that no build has made, by path.</summary>
    public IEnumerable<string> Files() => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path))
        .Where(path => !NotSource.Any(made => path.StartsWith(made, StringComparison.Ordinal)));

    public async Task Make()
    {
        Delete();
        var tracked = await Command.Run(Repository, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard");
        foreach (var path in tracked.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            CopyFile(path);
        }

        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository, "src/web/dist"), "*", SearchOption.AllDirectories))
        {
            CopyFile(Path.GetRelativePath(Repository, path));
        }

        Directory.CreateSymbolicLink(this["src/web/node_modules"], Path.Combine(Repository, "src/web/node_modules"));
        await Run("git", "init", "--quiet");
    }

    public Task<string> Run(string name, params IEnumerable<string> arguments) => Command.Run(folder, name, arguments);

    public Task<(int Code, string Said)> Ask(string name, params IEnumerable<string> arguments) => Command.Ask(folder, name, arguments);

    /// <summary>Runs tests of the copy that are built.</summary>
    /// <returns>Every test by its display name, with its complaint; null for one that passed.</returns>
    public async Task<IReadOnlyDictionary<string, string?>> Test(string project, string filter)
    {
        string[] results = ["--logger", "trx;LogFileName=" + Results, "--results-directory", this["artifacts"]];
        var (_, said) = await Ask("dotnet", ["test", project, "--no-build", "--nologo", "--filter", filter, .. results]);
        Assert.True(File.Exists(this["artifacts/" + Results]), said);
        return XDocument.Load(this["artifacts/" + Results]).Descendants().Where(element => element.Name.LocalName == "UnitTestResult")
            .ToDictionary(result => result.Attribute("testName")!.Value, Complaint, StringComparer.Ordinal);
    }

    public void Delete()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? Complaint(XElement result) => result.Attribute("outcome")!.Value is var outcome && outcome == "Passed" ? null
        : result.Descendants().FirstOrDefault(element => element.Name.LocalName == "Message")?.Value ?? outcome;

    /// <summary>With its time, by which the build sees that the page of the sandbox is made already.</summary>
    private void CopyFile(string path)
    {
        var from = Path.Combine(Repository, path);
        if (File.Exists(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
            File.Copy(from, this[path]);
            File.SetLastWriteTimeUtc(this[path], File.GetLastWriteTimeUtc(from));
        }
    }

    private static string FindRepository()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "IsmsBot.sln")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
    }
}
