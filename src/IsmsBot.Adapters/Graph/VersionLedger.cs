using System.Runtime.CompilerServices;
using System.Text;
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

    /// <summary>Writes an entry over the one that is there; of what is stored the files point to it first.</summary>
    public async Task KeepAsync(LedgerEntry entry, CancellationToken cancellation)
    {
        foreach (var item in entry.IsStored ? new[] { entry.SourceItem, entry.PdfItem }.OfType<string>().Distinct(StringComparer.Ordinal) : [])
        {
            await records.WriteAtPathAsync(StorePaths.Pointer(item), Encoding.UTF8.GetBytes($"{entry.Code} {entry.Version}"), "replace", cancellation);
        }

        await WriteAsync(entry, "replace", cancellation);
    }

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

    /// <summary>Which stored version a file belongs to, the newest of several; one request and one more, however many documents there are.</summary>
    public async Task<LedgerEntry?> OfItemAsync(string itemId, CancellationToken cancellation) =>
        await records.ReadAtPathAsync(StorePaths.Pointer(itemId), cancellation) is { } pointer && Encoding.UTF8.GetString(pointer).Split(' ') is [var code, var version]
        && await FindAsync(code, version, cancellation) is { IsStored: true } entry ? entry : null;

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
