using System.Runtime.CompilerServices;
using IsmsBot.Adapters.Pdf;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Graph;

/// <summary>
/// Documents in SharePoint: one file per document whose major versions are the publications, the PDF of each beside it, and a ledger of what was
/// stored (ISO/IEC 27001:2022 clause 7.5.3). Making one touches nothing; the SDK is loaded by the first request.
/// </summary>
/// <param name="site">The libraries.</param>
/// <param name="pages">Makes the PDF of Markdown; SharePoint makes those of Office files.</param>
/// <param name="worker">Names this process, so that a claim it left behind is taken up by itself at once.</param>
internal sealed class GraphDocuments(SharePointSite site, PdfPages pages, string worker) : IDocuments
{
    private readonly VersionLedger ledger = new(site);
    private readonly KeyedLocks writers = new();

    public Task<StoredVersion> PublishAsync(PublishRequest request, CancellationToken cancellation)
    {
        DocumentNames.Check(request);
        return writers.AloneAsync(request.Code, () => new Publication(site, ledger, pages, worker).RunAsync(request, cancellation), cancellation);
    }

    public async Task<Stream?> OpenAsync(string code, string version, Rendition rendition, CancellationToken cancellation)
    {
        GraphOperation.Begin(site.Time);
        if (await ledger.FindAsync(code, version, cancellation) is not { IsStored: true } entry)
        {
            return null;
        }

        var (item, number) =
            rendition == Rendition.Source || entry.Format == "pdf" ? (entry.SourceItem, entry.SourceVersion) : (entry.PdfItem, entry.PdfVersion);
        return item is not null && await site[entry.Library].ReadVersionAsync(item, number!, cancellation) is { } bytes
            ? new MemoryStream(bytes, writable: false)
            : null;
    }

    public async Task<StoredVersion?> FindAsync(string code, string version, CancellationToken cancellation)
    {
        GraphOperation.Begin(site.Time);
        return await ledger.FindAsync(code, version, cancellation) is { IsStored: true } entry ? entry.Shown() : null;
    }

    public async IAsyncEnumerable<StoredVersion> HistoryAsync(string code, [EnumeratorCancellation] CancellationToken cancellation)
    {
        GraphOperation.Begin(site.Time);
        var entries = await ledger.OfAsync(code, cancellation).ToListAsync(cancellation);
        foreach (var entry in entries.OrderBy(entry => DocumentNames.Order(entry.Version)))
        {
            yield return entry.Shown();
        }
    }

    public async Task<DocumentCheck> CheckAsync(string code, string version, CancellationToken cancellation)
    {
        GraphOperation.Begin(site.Time);
        return await ledger.FindAsync(code, version, cancellation) is { IsStored: true } entry
            ? await new StoredCheck(site, entry).RunAsync(cancellation)
            : new DocumentCheck(code, version, DocumentState.Missing, null, null, $"{code} {version} is not in the store.", site.Time.GetUtcNow());
    }

    public Task<bool> DisposeOfAsync(string code, string version, CancellationToken cancellation)
    {
        DocumentNames.Version(version);
        return writers.AloneAsync(DocumentNames.Code(code), () => new Disposal(site, ledger).RunAsync(code, version, cancellation), cancellation);
    }

    /// <summary>
    /// Publishes a stored version again in front of what was put in its place, from its own history or, if that is gone, from the copy.
    /// </summary>
    /// <exception cref="InvalidDocument">The version was never stored.</exception>
    public Task<StoredVersion> RestoreAsync(
        string code, string version, CancellationToken cancellation) => writers.AloneAsync(DocumentNames.Code(code), async () =>
    {
        GraphOperation.Begin(site.Time);
        if (await ledger.FindAsync(code, version, cancellation) is not { IsStored: true } entry)
        {
            throw new InvalidDocument($"{code} {version} was never stored, so it cannot be put back.");
        }

        var copy = await site[DocumentLibrary.Records].ReadAtPathAsync(StorePaths.Copy(code, version, entry.Format), cancellation);
        var bytes = copy is not null && Fingerprint.Of(copy) == entry.OfferedSha256 ? copy : await StoredBytesAsync(entry, cancellation);
        return await new Publication(site, ledger, pages, worker).AgainAsync(entry, entry.Request(bytes), cancellation);
    }, cancellation);

    private async Task<byte[]> StoredBytesAsync(LedgerEntry entry, CancellationToken cancellation) =>
        await site[entry.Library].ReadVersionAsync(entry.SourceItem, entry.SourceVersion, cancellation) is { } bytes
            && Fingerprint.Of(bytes) == entry.SourceSha256
            ? bytes
            : throw new IOException(
                $"Neither the copy nor the history holds the bytes of {entry.Code} {entry.Version} any more. "
                + "Publish the approved file again under a new version.");
}
