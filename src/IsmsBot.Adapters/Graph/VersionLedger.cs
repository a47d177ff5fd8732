using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Graph;

/// <summary>
/// One small file per version in Records/Ledger, which only the bot writes. Its name makes a label unique in all libraries together.
/// </summary>
internal sealed class VersionLedger(SharePointSite site)
{
    private const string First = "1.0";

    private readonly Library records = site[DocumentLibrary.Records];

    /// <exception cref="IOException">The entry is damaged, or SharePoint cannot be reached.</exception>
    public async Task<LedgerEntry?> FindAsync(string code, string version, CancellationToken cancellation) =>
        await records.ReadAtPathAsync(StorePaths.Entry(DocumentNames.Code(code), DocumentNames.Version(version)), cancellation) is { } bytes
            ? Read(bytes, $"{code} {version}")
            : null;

    /// <summary>Takes the label, or fails with 409 if somebody has it.</summary>
    public Task ClaimAsync(LedgerEntry entry, CancellationToken cancellation) => WriteAsync(entry, "fail", cancellation);

    /// <summary>Writes an entry over the one that is there. A file that is published for the first time points to its document before that.</summary>
    public async Task KeepAsync(LedgerEntry entry, CancellationToken cancellation)
    {
        (string Item, string? Version)[] files =
            entry.IsStored ? [(entry.SourceItem, entry.SourceVersion), (entry.PdfItem ?? "", entry.PdfVersion)] : [];
        foreach (var (item, _) in files.Where(file => file.Version == First))
        {
            await records.WriteAtPathAsync(StorePaths.Pointer(item), Encoding.UTF8.GetBytes(entry.Code), "replace", cancellation);
        }

        await WriteAsync(entry, "replace", cancellation);
    }

    /// <summary>Every stored version of a document, in no order.</summary>
    public async IAsyncEnumerable<LedgerEntry> OfAsync(string code, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var file in records.InFolderAsync(StorePaths.Ledger(DocumentNames.Code(code)), cancellation))
        {
            var label = Path.GetFileNameWithoutExtension(file.Name);
            if (file.Name.EndsWith(".json", StringComparison.Ordinal) && DocumentNames.IsVersion(label)
                && await FindAsync(code, label, cancellation) is { IsStored: true } entry)
            {
                yield return entry;
            }
        }
    }

    /// <summary>Which stored version a file belongs to, the newest of several. Asks about one document, however many there are.</summary>
    public async Task<LedgerEntry?> OfItemAsync(string itemId, CancellationToken cancellation) =>
        await records.ReadAtPathAsync(StorePaths.Pointer(itemId), cancellation) is { } pointer
            ? await OfAsync(Encoding.UTF8.GetString(pointer), cancellation)
                .Where(entry => entry.SourceItem == itemId || entry.PdfItem == itemId)
                .OrderBy(entry => entry.StoredAt)
                .LastOrDefaultAsync(cancellation)
            : null;

    private async Task WriteAsync(LedgerEntry entry, string taken, CancellationToken cancellation) =>
        await records.WriteAtPathAsync(
            StorePaths.Entry(entry.Code, entry.Version),
            JsonSerializer.SerializeToUtf8Bytes(entry, LedgerEntryJson.Default.LedgerEntry),
            taken,
            cancellation);

    private static LedgerEntry Read(byte[] bytes, string name)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, LedgerEntryJson.Default.LedgerEntry)
                ?? throw new IOException($"The entry of {name} in the ledger holds nothing.");
        }
        catch (JsonException damaged)
        {
            throw new IOException($"The entry of {name} in the ledger is damaged: {damaged.Message}", damaged);
        }
    }
}
