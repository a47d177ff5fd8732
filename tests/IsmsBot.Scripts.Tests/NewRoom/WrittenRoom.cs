using System.Security.Cryptography;

namespace IsmsBot.Scripts.Tests.NewRoom;

/// <summary>The files of a product before and after a command, each with its hash, and what the command said.</summary>
public sealed record Change(IReadOnlyDictionary<string, string> Before, IReadOnlyDictionary<string, string> After, string Said);

/// <summary>A room as <c>./dev new</c> leaves it, in parts that follow each other: written, analysed, built, tested. Each happens once.</summary>
public sealed class WrittenRoom : IAsyncLifetime
{
    private const string Room = "src/IsmsBot.Workflows/SupplierReviews";
    private const string Tests = "tests/IsmsBot.Tests";

    /// <summary>The walk that the room brings along, and the rules of the house that look at rooms, their words, cards, files and tables.</summary>
    private static readonly string Filter = string.Join(
        '|',
        [
            "FullyQualifiedName~.Workflows.SupplierReviews.",
            "DisplayName~supplier-reviews/",
            .. new[] { "RoomRules", "German", "WideLines", "SourceRules", "DatabaseDrift", "WholePicture", "Command", "Direction", "Tone" }
                .Select(rules => $"FullyQualifiedName~.House.{rules}Tests."),
            "FullyQualifiedName~.Catalog.Catalogue_files.",
        ]);

    private readonly Lazy<Task<Change>> written;
    private readonly Lazy<Task<string>> analysed;
    private readonly Lazy<Task<string>> built;
    private readonly Lazy<Task<IReadOnlyDictionary<string, string?>>> tested;

    public WrittenRoom() => (written, analysed, built, tested) = (new(WriteAsync), new(AnalyseAsync), new(BuildAsync), new(TestAsync));

    public CopiedProduct Product { get; } = new();

    public Task<Change> Written => written.Value;

    public Task<string> Analysed => analysed.Value;

    public Task<string> Built => built.Value;

    /// <summary>Tests by name with their complaints; null for those that passed.</summary>
    public Task<IReadOnlyDictionary<string, string?>> Tested => tested.Value;

    public Task InitializeAsync() => Product.Make();

    public Task DisposeAsync()
    {
        Product.Delete();
        return Task.CompletedTask;
    }

    private async Task<Change> WriteAsync()
    {
        var before = Hashes();
        var said = await Product.Run("bash", "dev", "new", "SupplierReviews");
        return new Change(before, Hashes(), said);
    }

    /// <summary>Only the files of the room, as a project of their own beside the other rooms: they are what nobody has analysed yet.</summary>
    private async Task<string> AnalyseAsync()
    {
        await Written;
        var project = File.ReadAllText(Product["src/IsmsBot.Workflows/IsmsBot.Workflows.csproj"])
            .Replace("../IsmsBot.Kernel/", Product["src/IsmsBot.Kernel/"], StringComparison.Ordinal)
            .Replace("</Project>", $"""<ItemGroup><Compile Include="{Product[Room]}/*.cs" /></ItemGroup></Project>""", StringComparison.Ordinal);
        Directory.CreateDirectory(Product["artifacts/OnlyTheRoom"]);
        File.WriteAllText(Product["artifacts/OnlyTheRoom/OnlyTheRoom.csproj"], project);
        return await Product.Run("dotnet", "build", "artifacts/OnlyTheRoom", "--nologo", "-p:RunAnalyzers=true");
    }

    private async Task<string> BuildAsync()
    {
        await Written;
        return await Product.Run("dotnet", "build", Tests, "--nologo");
    }

    private async Task<IReadOnlyDictionary<string, string?>> TestAsync()
    {
        await Built;
        return await Product.Test(Tests, Filter);
    }

    private Dictionary<string, string> Hashes() => Product.Files().ToDictionary(
        path => path, path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Product[path]))), StringComparer.Ordinal);
}
