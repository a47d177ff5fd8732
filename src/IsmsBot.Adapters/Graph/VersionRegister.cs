using System.Runtime.CompilerServices;
using System.Text.Json;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Graph;

/// <summary>One small file per version in Records/Register, which only the bot writes. Its name makes a label unique in all libraries together.</summary>
internal sealed class VersionRegister(SharePointSite site)
{
    private readonly Library records = site[DocumentLibrary.Records];

    /// <exception cref="IOException">The entry is damaged, or SharePoint cannot be reached.</exception>
    public async Task<RegisterEntry?> FindAsync(string code, string version, CancellationToken cancellation) =>
        await records.ReadAtPathAsync(StorePaths.Entry(DocumentNames.Code(code), DocumentNames.Version(version)), cancellation) is { } bytes ? Read(bytes, $"{code} {version}") : null;

    /// <summary>Takes the label, or fails with 409 if somebody has it.</summary>
    public Task ClaimAsync(RegisterEntry entry, CancellationToken cancellation) => WriteAsync(entry, "fail", cancellation);

    public Task KeepAsync(RegisterEntry entry, CancellationToken cancellation) => WriteAsync(entry, "replace", cancellation);

    /// <summary>Every stored version of a document, in no order.</summary>
    public async IAsyncEnumerable<RegisterEntry> OfAsync(string code, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var file in records.InFolderAsync(StorePaths.Register(DocumentNames.Code(code)), cancellation))
        {
            var label = Path.GetFileNameWithoutExtension(file.Name);
            if (file.Name.EndsWith(".json", StringComparison.Ordinal) && DocumentNames.IsVersion(label) && await FindAsync(code, label, cancellation) is { IsStored: true } entry)
            {
                yield return entry;
            }
        }
    }

    /// <summary>Which stored version a file belongs to. Walks the whole register; only a removed file, which has lost its name, is worth it.</summary>
    public async Task<RegisterEntry?> OfItemAsync(string itemId, CancellationToken cancellation)
    {
        RegisterEntry? newest = null;
        await foreach (var folder in records.InFolderAsync(StorePaths.RegisterFolder, cancellation))
        {
            await foreach (var entry in OfAsync(folder.Name, cancellation))
            {
                var isIt = entry.SourceItem == itemId || entry.PdfItem == itemId;
                newest = isIt && (newest is null || newest.StoredAt < entry.StoredAt) ? entry : newest;
            }
        }

        return newest;
    }

    private async Task WriteAsync(RegisterEntry entry, string taken, CancellationToken cancellation) =>
        await records.WriteAtPathAsync(StorePaths.Entry(entry.Code, entry.Version), JsonSerializer.SerializeToUtf8Bytes(entry, RegisterEntryJson.Default.RegisterEntry), taken, cancellation);

    private static RegisterEntry Read(byte[] bytes, string name)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, RegisterEntryJson.Default.RegisterEntry) ?? throw new IOException($"The entry of {name} in the register holds nothing.");
        }
        catch (JsonException damaged)
        {
            throw new IOException($"The entry of {name} in the register is damaged: {damaged.Message}", damaged);
        }
    }
}
