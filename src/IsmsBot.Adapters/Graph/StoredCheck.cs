using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Graph;

/// <summary>Reads the files of one version again, and looks whether somebody put something in front of it.</summary>
internal sealed class StoredCheck(SharePointSite site, LedgerEntry entry)
{
    private readonly Library library = site[entry.Library];

    public async Task<DocumentCheck> RunAsync(CancellationToken cancellation)
    {
        var (source, inFront) = await FoundAsync(entry.SourceItem, entry.SourceVersion, cancellation);
        var (pdf, pdfInFront) = entry.PdfItem is null
            ? (source is null ? null : entry.PdfSha256 is null ? null : source, inFront)
            : await FoundAsync(entry.PdfItem, entry.PdfVersion!, cancellation);
        var name = $"{entry.Code} {entry.Version}";
        var (state, finding) = (source, pdf) switch
        {
            (null, _) => (DocumentState.Missing, $"The source of {name} is gone."),
            (_, null) when entry.PdfSha256 is not null => (DocumentState.Missing, $"The PDF of {name} is gone."),
            _ when source != entry.SourceSha256 => (DocumentState.Changed, $"The source of {name} is not the one that was stored."),
            _ when pdf != entry.PdfSha256 => (DocumentState.Changed, $"The PDF of {name} is not the one that was stored."),
            _ when inFront || pdfInFront => (DocumentState.Changed, $"{name} is in the history, but somebody has put something else in front of it."),
            _ => (DocumentState.Intact, $"{name} is as it was stored."),
        };
        return new DocumentCheck(entry.Code, entry.Version, state, source, pdf, finding, site.Time.GetUtcNow());
    }

    /// <summary>
    /// The fingerprint of a stored version as it lies there; that of what people see instead, if somebody else changed the file since.
    /// </summary>
    private async Task<(string? Sha256, bool InFront)> FoundAsync(string itemId, string versionId, CancellationToken cancellation)
    {
        if (await library.ByIdAsync(itemId, cancellation) is not { } file)
        {
            return (null, false);
        }

        var versions = await library.VersionsAsync(file, cancellation);
        var newer = versions.TakeWhile(version => version.Id != versionId).ToList();
        if (newer.Count == versions.Count)
        {
            return (null, false);
        }

        var inFront = newer.Count > 0 && !newer.Exists(version => site.IsOurs(version.By));
        var bytes =
            inFront ? await library.ReadAsync(itemId, asPdf: false, cancellation) : await library.ReadVersionAsync(itemId, versionId, cancellation);
        return (bytes is null ? null : Fingerprint.Of(bytes), inFront);
    }
}
