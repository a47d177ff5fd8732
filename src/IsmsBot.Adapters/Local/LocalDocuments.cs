using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using IsmsBot.Adapters.Pdf;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Local;

/// <summary>
/// Documents in a folder with versions, for the sandbox and for tests: root/library/code/version/{source, document.pdf,
/// version.json}. Files are written beside their place, flushed, made read-only and revealed by one rename, so that a
/// crash between any two steps leaves nothing or all. PDFs are made from Markdown; a PDF source is its own rendition;
/// other formats have none here.
/// </summary>
/// <param name="root">The folder; it is made if it is not there.</param>
/// <param name="address">Where the page serves documents, such as http://localhost:3978/documents. Only put into
/// <see cref="StoredVersion.Url"/>.</param>
/// <param name="pages">Makes the PDF.</param>
/// <param name="time">Tells when a version was stored.</param>
public sealed class LocalDocuments(string root, string address, PdfPages pages, TimeProvider time) : IDocuments
{
    private static readonly DocumentLibrary[] Libraries = Enum.GetValues<DocumentLibrary>();

    private readonly string root = Path.GetFullPath(root);
    private readonly string address = address.TrimEnd('/');
    private readonly ConcurrentDictionary<string, SemaphoreSlim> writers = new(StringComparer.Ordinal);

    public async Task<StoredVersion> PublishAsync(PublishRequest request, CancellationToken cancellation)
    {
        DocumentNames.Check(request);
        var writer = writers.GetOrAdd(request.Code, _ => new SemaphoreSlim(1, 1));
        await writer.WaitAsync(cancellation);
        try
        {
            return await StoredEarlierAsync(request, cancellation) ?? await StoreAsync(request, cancellation);
        }
        finally
        {
            writer.Release();
        }
    }

    public async Task<Stream?> OpenAsync(string code, string version, Rendition rendition, CancellationToken cancellation)
    {
        if (await RecordAsync(code, version, cancellation) is not { } stored)
        {
            return null;
        }

        var folder = new VersionFolder(root, stored.Library, code, version);
        var path = rendition == Rendition.Pdf ? folder.PdfFile : folder.SourceFile(stored.SourceFormat);
        return File.Exists(path) ? StoredFile.Open(path) : null;
    }

    public async Task<StoredVersion?> FindAsync(string code, string version, CancellationToken cancellation) =>
        await RecordAsync(code, version, cancellation) is { } stored ? Shown(stored) : null;

    public async IAsyncEnumerable<StoredVersion> HistoryAsync(string code, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var labels = Libraries
            .Select(library => new DirectoryInfo(VersionFolder.CodeFolder(root, library, code)))
            .Where(folder => folder.Exists)
            .SelectMany(folder => folder.EnumerateDirectories().Select(version => version.Name))
            .Where(DocumentNames.IsVersion)
            .Distinct()
            .OrderBy(DocumentNames.Order);
        foreach (var label in labels)
        {
            if (await FindAsync(code, label, cancellation) is { } stored)
            {
                yield return stored;
            }
        }
    }

    public Task<DocumentCheck> CheckAsync(string code, string version, CancellationToken cancellation) =>
        new VersionCheck(root, time.GetUtcNow()).RunAsync(code, version, cancellation);

    public async Task<bool> DisposeOfAsync(string code, string version, CancellationToken cancellation)
    {
        var writer = writers.GetOrAdd(DocumentNames.Code(code), _ => new SemaphoreSlim(1, 1));
        await writer.WaitAsync(cancellation);
        try
        {
            if (await AnyRecordAsync(code, version, cancellation) is not { } stored)
            {
                return false;
            }

            await new VersionFolder(root, stored.Library, code, version)
                .DisposeAsync(root, stored with { DisposedAt = stored.DisposedAt ?? time.GetUtcNow() }, cancellation);
            return true;
        }
        finally
        {
            writer.Release();
        }
    }

    private async Task<StoredVersion?> StoredEarlierAsync(PublishRequest request, CancellationToken cancellation)
    {
        if (await AnyRecordAsync(request.Code, request.Version, cancellation) is not { } stored)
        {
            return null;
        }

        var offered = StoredFile.Fingerprint(request.SourceBytes.Span);
        if (stored.DisposedAt is not null)
        {
            throw new DocumentConflict(request.Code, request.Version, stored.SourceSha256, offered);
        }

        if (stored.SourceSha256 == offered && stored.Library == request.Library)
        {
            // A crash after the version was revealed may have left it without its copy.
            new VersionFolder(root, stored.Library, request.Code, request.Version).KeepCopy(root);
        }

        return stored.SourceSha256 == offered && stored.Library == request.Library
            ? Shown(stored)
            : throw new DocumentConflict(request.Code, request.Version, stored.SourceSha256, offered);
    }

    private async Task<StoredVersion> StoreAsync(PublishRequest request, CancellationToken cancellation)
    {
        var folder = new VersionFolder(root, request.Library, request.Code, request.Version);
        var now = time.GetUtcNow();
        var pdf = request.SourceFormat switch
        {
            "md" => pages.Make(request),
            "pdf" => request.SourceBytes,
            _ => ReadOnlyMemory<byte>.Empty,
        };
        var incoming = folder.MakeIncoming(Guid.CreateVersion7(now));
        var revealed = false;
        try
        {
            var sourceSha256 = await StoredFile.WriteAsync(
                Path.Combine(incoming, Path.GetFileName(folder.SourceFile(request.SourceFormat))), request.SourceBytes, cancellation);
            var pdfSha256 =
                pdf.IsEmpty ? null : await StoredFile.WriteAsync(Path.Combine(incoming, Path.GetFileName(folder.PdfFile)), pdf, cancellation);
            var record = new VersionRecord(request.Code, request.Version, request.Library, request.Title, request.Language,
                request.SourceFormat, sourceSha256, pdfSha256, pdf.Length, now, request.Identification);
            await StoredFile.WriteAsync(Path.Combine(incoming, Path.GetFileName(folder.RecordFile)), record.ToJson(), cancellation);
            folder.Reveal(incoming);
            revealed = true;
            folder.KeepCopy(root);
            return Shown(record);
        }
        catch (IOException) when (Directory.Exists(folder.Place) && Directory.Exists(incoming))
        {
            // Another process revealed the same version between our look and our rename; it counts, ours goes.
            return await StoredEarlierAsync(request, cancellation) ?? throw new IOException($"{folder.Place} is in the way and is no version.");
        }
        finally
        {
            if (!revealed && Directory.Exists(incoming))
            {
                VersionFolder.Remove(incoming);
            }
        }
    }

    private async Task<VersionRecord?> RecordAsync(string code, string version, CancellationToken cancellation) =>
        await AnyRecordAsync(code, version, cancellation) is { DisposedAt: null } stored ? stored : null;

    private async Task<VersionRecord?> AnyRecordAsync(string code, string version, CancellationToken cancellation)
    {
        var folder = Libraries.Select(library => new VersionFolder(root, library, code, version)).FirstOrDefault(one => File.Exists(one.RecordFile));
        return folder is null ? null : await VersionRecord.ReadAsync(folder.RecordFile, cancellation);
    }

    private StoredVersion Shown(VersionRecord stored) => new(stored.Code, stored.Version, stored.Library, stored.Title, stored.Language,
        stored.SourceSha256, stored.PdfSha256, stored.PdfSize, stored.StoredAt,
        $"{address}/{stored.Code}/{stored.Version}/{(stored.PdfSha256 is null ? "source" : "pdf")}");
}
