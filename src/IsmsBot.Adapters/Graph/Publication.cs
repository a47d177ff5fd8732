using IsmsBot.Adapters.Pdf;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Graph;

/// <summary>
/// Stores one version. Every round begins by looking what is there, so that it may be broken off anywhere and run again:
/// claim the label, keep a copy, publish the source, read it back, publish the PDF, read it back, write down what is stored.
/// </summary>
internal sealed class Publication(SharePointSite site, VersionLedger ledger, PdfPages pages, string worker)
{
    /// <summary>A claim of another process that is older than this was left by one that died.</summary>
    private static readonly TimeSpan LongestPublication = TimeSpan.FromMinutes(5);

    public async Task<StoredVersion> RunAsync(PublishRequest request, CancellationToken cancellation)
    {
        // Set first: what a page cannot show is refused before anything is written.
        var pdf = request.SourceFormat == "md" ? pages.Make(request) : null;
        return await Rounds.RunAsync(site.Time, () => RoundAsync(request, pdf, cancellation), cancellation);
    }

    /// <summary>Publishes a stored version once more, under the same label, over what somebody put in its place.</summary>
    public async Task<StoredVersion> AgainAsync(LedgerEntry stored, PublishRequest request, CancellationToken cancellation)
    {
        var pdf = request.SourceFormat == "md" ? pages.Make(request) : null;
        var entry = stored with { Publication = NewMark() };
        return await Rounds.RunAsync(site.Time, () => StoreAsync(entry, request, pdf, cancellation), cancellation);
    }

    private async Task<StoredVersion> RoundAsync(PublishRequest request, byte[]? pdf, CancellationToken cancellation)
    {
        var offered = Fingerprint.Of(request.SourceBytes.Span);
        var entry = await ledger.FindAsync(request.Code, request.Version, cancellation);
        if (entry is { IsStored: true })
        {
            return entry.OfferedSha256 == offered && entry.Library == request.Library
                ? entry.Shown()
                : throw new DocumentConflict(request.Code, request.Version, entry.SourceSha256, offered);
        }

        if (entry is { DisposedAt: not null })
        {
            throw new DocumentConflict(request.Code, request.Version, entry.SourceSha256, offered);
        }

        if (entry is null)
        {
            entry = Claim(request, offered);
            await ledger.ClaimAsync(entry, cancellation);
        }
        else if (entry.Worker != worker && site.Time.GetUtcNow() - entry.ClaimedAt < LongestPublication)
        {
            throw entry.OfferedSha256 == offered
                ? new IOException($"{request.Code} {request.Version} is being published by another process.")
                : new DocumentConflict(request.Code, request.Version, entry.OfferedSha256, offered);
        }
        else if (entry.OfferedSha256 != offered || entry.Library != request.Library)
        {
            entry = await TakeOverAsync(entry, request, offered, cancellation);
        }

        await site[DocumentLibrary.Records]
            .WriteAtPathAsync(StorePaths.Copy(request.Code, request.Version, request.SourceFormat), request.SourceBytes, "replace", cancellation);
        return await StoreAsync(entry, request, pdf, cancellation);
    }

    /// <summary>A claim whose bytes were never published gives way to other bytes; one whose bytes are there does not.</summary>
    private async Task<LedgerEntry> TakeOverAsync(LedgerEntry left, PublishRequest request, string offered, CancellationToken cancellation)
    {
        var library = site[left.Library];
        var file = await library.AtPathAsync(StorePaths.Source(left.Library, left.Code, left.Format), cancellation);
        if (file is not null
            && (await library.VersionsAsync(file, cancellation))
                .Any(version => version.IsPublished && version.Field(Columns.Publication) == left.Publication))
        {
            throw new DocumentConflict(request.Code, request.Version, left.OfferedSha256, offered);
        }

        var entry = Claim(request, offered);
        await ledger.KeepAsync(entry, cancellation);
        return entry;
    }

    private async Task<StoredVersion> StoreAsync(LedgerEntry entry, PublishRequest request, byte[]? pdf, CancellationToken cancellation)
    {
        var library = site[entry.Library];
        var columns = Columns.Of(request, entry.OfferedSha256, entry.Publication);
        var (file, version) = await new PublishBracket(library)
            .PublishedAsync(StorePaths.Source(entry.Library, entry.Code, entry.Format), request.SourceBytes, columns, cancellation);
        var source = await new ReadBack(library).BytesAsync(file, version, entry.OfferedSha256, cancellation);
        entry = entry with { SourceItem = file.Id, SourceVersion = version.Id, SourceSha256 = Fingerprint.Of(source), Url = file.Url };
        entry = entry.Format == "pdf"
            ? entry with { PdfSha256 = entry.SourceSha256, PdfSize = source.Length }
            : await WithPdfAsync(entry, library, pdf, columns, cancellation);
        entry = entry with { StoredAt = entry.StoredAt ?? version.At };
        await ledger.KeepAsync(entry, cancellation);
        return entry.Shown();
    }

    private static async Task<LedgerEntry> WithPdfAsync(
        LedgerEntry entry, Library library, byte[]? made, Dictionary<string, string> columns, CancellationToken cancellation)
    {
        var path = StorePaths.Pdf(library.Kind, entry.Code, entry.Version);
        var kept = await KeptAsync(library, entry, cancellation);
        var pdf = kept ?? made ?? await ConvertedAsync(library, entry, cancellation);
        if (pdf is null)
        {
            return entry;
        }

        columns[Columns.Offered] = Fingerprint.Of(pdf);
        var (file, version) = await new PublishBracket(library).PublishedAsync(path, pdf, columns, cancellation);
        var back = await new ReadBack(library).BytesAsync(file, version, columns[Columns.Offered], cancellation);
        return entry with { PdfItem = file.Id, PdfVersion = version.Id, PdfSha256 = Fingerprint.Of(back), PdfSize = back.Length, Url = file.Url };
    }

    /// <summary>
    /// The PDF as it was made when the version was stored, if this is not the first time: it is never made again as long as it can be had.
    /// </summary>
    private static async Task<byte[]?> KeptAsync(Library library, LedgerEntry entry, CancellationToken cancellation) =>
        entry.PdfItem is { } item && await library.ReadVersionAsync(item, entry.PdfVersion!, cancellation) is { } bytes
            && Fingerprint.Of(bytes) == entry.PdfSha256 ? bytes : null;

    /// <summary>SharePoint's own rendition; null for formats that have none.</summary>
    private static async Task<byte[]?> ConvertedAsync(Library library, LedgerEntry entry, CancellationToken cancellation) =>
        entry.Format is not ("docx" or "xlsx" or "pptx") ? null
        : await library.ReadAsync(entry.SourceItem, asPdf: true, cancellation) is { } pdf && DocumentFormats.Fits("pdf", pdf) ? pdf
        : throw new StoreFailure(0, "", $"SharePoint gave no PDF of {entry.Code} {entry.Version}.");

    private LedgerEntry Claim(PublishRequest request, string offered) => new(
        request.Code, request.Version, request.Library, request.Title, request.Language, request.SourceFormat, offered, request.Identification,
        NewMark(), worker, site.Time.GetUtcNow());

    private string NewMark() => Guid.CreateVersion7(site.Time.GetUtcNow()).ToString("N");
}
