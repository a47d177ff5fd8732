using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Local;

/// <summary>
/// Sees what was changed in the folders of Published and Records by hand. What the bot stored is known by its version.json: a file with
/// the fingerprint it was stored with is the bot's, whatever its date. A copy of each version lies beside the libraries to restore from.
/// </summary>
/// <param name="root">The folder of the documents.</param>
/// <param name="documents">Knows what was stored.</param>
public sealed class LocalDocumentWatch(string root, IDocuments documents) : IDocumentWatch
{
    private readonly string root = Path.GetFullPath(root);

    public async Task<WatchResult> SinceAsync(string? token, CancellationToken cancellation)
    {
        var now = LibraryPicture.Of(root);
        var found = new List<ForeignChange>();
        if (token is not null && LibraryPicture.Read(token) is { } before)
        {
            foreach (var (path, state) in now.Files.OrderBy(f => f.Key, StringComparer.Ordinal))
            {
                var known = before.Files.GetValueOrDefault(path);
                if (known != state && !await IsOursAsync(path, cancellation))
                {
                    found.Add(Change(
                        path,
                        known is null ? ForeignChangeKind.Added : ForeignChangeKind.Changed,
                        state,
                        File.GetLastWriteTimeUtc(Path.Combine(root, path))));
                }
            }

            foreach (var path in before.Files.Keys.Where(path => !now.Files.ContainsKey(path)).Order(StringComparer.Ordinal))
            {
                if (!await IsDisposedOfAsync(path, cancellation))
                {
                    found.Add(Change(path, ForeignChangeKind.Removed, "removed:" + before.Files[path], Directory.GetLastWriteTimeUtc(root)));
                }
            }
        }

        return new WatchResult([.. found.OrderBy(f => f.At)], now.ToToken());
    }

    public async Task<StoredVersion> RestoreAsync(string code, string version, CancellationToken cancellation)
    {
        foreach (var library in new[] { DocumentLibrary.Published, DocumentLibrary.Records })
        {
            var folder = new VersionFolder(root, library, code, version);
            if (folder.RestoreFromCopy(root))
            {
                return await documents.FindAsync(code, version, cancellation)
                    ?? throw new IOException($"{code} {version} was put back and cannot be found.");
            }
        }

        throw new IOException($"There is no copy of {code} {version} to restore from.");
    }

    /// <summary>Here a stored version and what lies in its place are one file.</summary>
    public Task<Stream?> OpenFoundAsync(string code, string version, CancellationToken cancellation) =>
        documents.OpenAsync(code, version, Rendition.Source, cancellation);

    private async Task<bool> IsOursAsync(string path, CancellationToken cancellation)
    {
        if (path.Split('/') is not [var library, var code, var version, var file] || !Enum.TryParse<DocumentLibrary>(library, out var place)
            || !DocumentNames.IsVersion(version))
        {
            return false;
        }

        var folder = new VersionFolder(root, place, code, version);
        return File.Exists(folder.RecordFile) && (await VersionRecord.ReadAsync(folder.RecordFile, cancellation)) is var record && file switch
        {
            "version.json" => true,
            "document.pdf" => await StoredFile.FingerprintIfThereAsync(folder.PdfFile, cancellation) == record.PdfSha256,
            _ => await StoredFile.FingerprintIfThereAsync(Path.Combine(root, path), cancellation) == record.SourceSha256,
        };
    }

    private async Task<bool> IsDisposedOfAsync(string path, CancellationToken cancellation) =>
        path.Split('/') is [var library, var code, var version, _] && Enum.TryParse<DocumentLibrary>(library, out var place)
            && DocumentNames.IsVersion(version)
        && new VersionFolder(root, place, code, version) is var folder && File.Exists(folder.RecordFile) && (await VersionRecord.ReadAsync(
            folder.RecordFile, cancellation)).DisposedAt is not null;

    private static ForeignChange Change(string path, ForeignChangeKind kind, string state, DateTime at)
    {
        var parts = path.Split('/');
        return new ForeignChange(
            Enum.Parse<DocumentLibrary>(parts[0]), parts.Length > 2 ? parts[1] : null, parts[^1], kind, null, null,
            new DateTimeOffset(at, TimeSpan.Zero), state, path);
    }
}
