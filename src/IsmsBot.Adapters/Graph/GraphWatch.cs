using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Graph;

/// <summary>
/// Asks SharePoint what changed (delta, one resource unit a look) and keeps what the bot did not do. A change is told by who made the newest
/// versions; a file that was removed has only its id left, and is looked up in the ledger.
/// </summary>
internal sealed class GraphWatch(SharePointSite site, GraphDocuments documents) : IDocumentWatch
{
    private static readonly DocumentLibrary[] Watched = [DocumentLibrary.Published, DocumentLibrary.Records];

    public Task<WatchResult> SinceAsync(string? token, CancellationToken cancellation) =>
        Rounds.RunAsync(
            site.Time, () => LookAsync(token is null ? null : WatchToken.Read(token), isFirst: token is null, cancellation), cancellation);

    public Task<StoredVersion> RestoreAsync(string code, string version, CancellationToken cancellation) =>
        documents.RestoreAsync(code, version, cancellation);

    public async Task<Stream?> OpenFoundAsync(string code, string version, CancellationToken cancellation)
    {
        GraphOperation.Begin(site.Time);
        return await new VersionLedger(site).FindAsync(code, version, cancellation) is { IsStored: true } entry
            && await site[entry.Library].ReadAsync(entry.SourceItem, asPdf: false, cancellation) is { } bytes ? new MemoryStream(
                bytes, writable: false) : null;
    }

    private async Task<WatchResult> LookAsync(WatchToken? last, bool isFirst, CancellationToken cancellation)
    {
        var changes = new List<ForeignChange>();
        var links = new Dictionary<DocumentLibrary, string>();
        var reported = new Dictionary<string, string>(last?.Reported ?? new Dictionary<string, string>(), StringComparer.Ordinal);
        foreach (var kind in Watched)
        {
            var (touched, link) = await ChangedFiles.SinceAsync(site[kind], last?.Links.GetValueOrDefault(kind), isFirst, cancellation);
            links[kind] = link;
            foreach (var file in touched)
            {
                changes.AddRange(await ForeignAsync(site[kind], file, reported, cancellation));
            }
        }

        return new WatchResult([.. changes.OrderBy(change => change.At)], new WatchToken(links, reported).ToText());
    }

    private async Task<IReadOnlyList<ForeignChange>> ForeignAsync(
        Library library, LibraryFile touched, Dictionary<string, string> reported, CancellationToken cancellation)
    {
        if (touched.IsDeleted)
        {
            return await RemovedAsync(library, touched.Id, reported, cancellation);
        }

        // The newest version is the bot's and the file is where it belongs: nothing to ask, also when a forgotten token gives all files of the site.
        if (site.IsOurs(touched.ChangedBy) && IsWhereItBelongs(touched))
        {
            reported.Remove(touched.Id);
            return [];
        }

        // Looked at again by its id: a delta page shows what was, and has no list item.
        if (touched.IsFolder || await library.ByIdAsync(touched.Id, cancellation) is not { } file)
        {
            return [];
        }

        var versions = await library.VersionsAsync(file, cancellation);
        var foreign = versions.TakeWhile(version => !site.IsOurs(version.By)).ToList();
        var known = reported.GetValueOrDefault(file.Id);
        var fresh = foreign.TakeWhile(version => version.Id != known).Reverse().ToList();
        if (foreign.Count == 0)
        {
            reported.Remove(file.Id);
            return IsWhereItBelongs(file) ? [] : [Change(library, file, ForeignChangeKind.Removed, versions[0])];
        }

        reported[file.Id] = foreign[0].Id;
        return [.. fresh.Select(
            version => Change(library, file, foreign.Count == versions.Count ? ForeignChangeKind.Added : ForeignChangeKind.Changed, version))];
    }

    private async Task<IReadOnlyList<ForeignChange>> RemovedAsync(
        Library library, string itemId, Dictionary<string, string> reported, CancellationToken cancellation)
    {
        reported.Remove(itemId);
        if (await new VersionLedger(site).OfItemAsync(itemId, cancellation) is not { } entry || entry.Library != library.Kind)
        {
            return [];
        }

        var path = entry.PdfItem == itemId
            ? StorePaths.Pdf(entry.Library, entry.Code, entry.Version)
            : StorePaths.Source(entry.Library, entry.Code, entry.Format);
        return [new ForeignChange(
            library.Kind, entry.Code, Path.GetFileName(path), ForeignChangeKind.Removed, null, null, site.Time.GetUtcNow(),
            $"removed {entry.SourceVersion}", itemId)];
    }

    /// <summary>The bot keeps a document's files in the folder of its code; one that lies elsewhere was moved away.</summary>
    private static bool IsWhereItBelongs(LibraryFile file) =>
        file.Folder.StartsWith(StorePaths.LedgerFolder, StringComparison.Ordinal) || file.Name.StartsWith(file.Folder, StringComparison.Ordinal);

    private static ForeignChange Change(Library library, LibraryFile file, ForeignChangeKind kind, FileVersion version) =>
        new(library.Kind, CodeOf(file), file.Name, kind, version.By.EntraId, version.By.Name, version.At, version.Id, file.Id);

    private static string? CodeOf(LibraryFile file)
    {
        var name = file.Folder.StartsWith(StorePaths.LedgerFolder + "/", StringComparison.Ordinal)
            ? file.Folder.Split('/')[1]
            : Path.GetFileNameWithoutExtension(file.Name).Split(' ')[0];
        try
        {
            return DocumentNames.Code(name);
        }
        catch (InvalidDocument)
        {
            return null;
        }
    }
}
