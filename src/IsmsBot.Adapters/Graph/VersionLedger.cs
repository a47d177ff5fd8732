using System.Runtime.CompilerServices;
using System.Text.Json;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Graph;

/// <summary>One small file per version in Records/Ledger, which only the bot writes. Its name makes a label unique in all libraries together.</summary>
internal sealed class VersionLedger(SharePointSite site)
{
    private readonly Library records = site[DocumentLibrary.Records];

    /// <exception cref="IOException">The entry is damaged, or SharePoint cannot be reached.</exception>
    public async Task<LedgerEntry?> FindAsync(string code, string version, CancellationToken cancellation) =>
        await records.ReadAtPathAsync(StorePaths.Entry(DocumentNames.Code(code), DocumentNames.Version(version)), cancellation) is { } bytes ? Read(bytes, $"{code} {version}") : null;

    /// <summary>Takes the label, or fails with 409 if somebody has it.</summary>
    public Task ClaimAsync(LedgerEntry entry, CancellationToken cancellation) => WriteAsync(entry, "fail", cancellation);

    public Task KeepAsync(LedgerEntry entry, CancellationToken cancellation) => WriteAsync(entry, "replace", cancellation);

    /// <summary>Every stored version of a document, in no order.</summary>
    public async IAsyncEnumerable<LedgerEntry> OfAsync(string code, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var file in records.InFolderAsync(StorePaths.Ledger(DocumentNames.Code(code)), cancellation))
        {
            var label = Path.GetFileNameWithoutExtension(file.Name);
            if (file.Name.EndsWith(".json", StringComparison.Ordinal) && DocumentNames.IsVersion(label) && await FindAsync(code, label, cancellation) is { IsStored: true } entry)
            {
                yield return entry;
            }
        }
    }

    /// <summary>Which stored version a file belongs to. Walks the whole ledger; only a removed file, which has lost its name, is worth it.</summary>
    public async Task<LedgerEntry?> OfItemAsync(string itemId, CancellationToken cancellation)
    {
        LedgerEntry? newest = null;
        await foreach (var folder in records.InFolderAsync(StorePaths.LedgerFolder, cancellation))
        {
            await foreach (var entry in OfAsync(folder.Name, cancellation))
            {
                var isIt = entry.SourceItem == itemId || entry.PdfItem == itemId;
                newest = isIt && (newest is null || newest.StoredAt < entry.StoredAt) ? entry : newest;
            }
        }

        return newest;
    }

    private async Task WriteAsync(LedgerEntry entry, string taken, CancellationToken cancellation) =>
        await records.WriteAtPathAsync(StorePaths.Entry(entry.Code, entry.Version), JsonSerializer.SerializeToUtf8Bytes(entry, LedgerEntryJson.Default.LedgerEntry), taken, cancellation);

    private static LedgerEntry Read(byte[] bytes, string name)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, LedgerEntryJson.Default.LedgerEntry) ?? throw new IOException($"The entry of {name} in the ledger holds nothing.");
        }
        catch (JsonException damaged)
        {
            throw new IOException($"The entry of {name} in the ledger is damaged: {damaged.Message}", damaged);
        }
    }
}
