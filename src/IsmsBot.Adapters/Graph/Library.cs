using System.Runtime.CompilerServices;
using System.Text.Json;
using IsmsBot.Adapters.Resilience;
using IsmsBot.Kernel.Documents;
using Microsoft.Graph;

namespace IsmsBot.Adapters.Graph;

/// <summary>Reading one library. All methods throw <see cref="StoreFailure"/>; what is not there is null or empty.</summary>
internal sealed class Library(SharePointSite site, DocumentLibrary kind)
{
    private const string Select =
        "$select=id,name,eTag,cTag,webUrl,lastModifiedDateTime,lastModifiedBy,parentReference,publication,sharepointIds,folder,file,root,deleted";

    private const int MostBytes = 256 * 1024 * 1024;

    private static readonly TimeSpan OneFile = TimeSpan.FromMinutes(2);

    public SharePointSite Site => site;

    public DocumentLibrary Kind => kind;

    public Task<string> DriveAsync(CancellationToken cancellation) => site.DriveAsync(kind, cancellation);

    public async Task<LibraryFile?> AtPathAsync(string path, CancellationToken cancellation) =>
        await IfThereAsync(
            async () => FileReading.File(await site.GetAsync($"{await RootAsync(cancellation)}/root:/{Escaped(path)}:?{Select}", cancellation)));

    public async Task<LibraryFile?> ByIdAsync(string id, CancellationToken cancellation) =>
        await IfThereAsync(async () => FileReading.File(await site.GetAsync($"{await RootAsync(cancellation)}/items/{id}?{Select}", cancellation)));

    /// <summary>Files and folders in a folder, with their columns; nothing if the folder is not there.</summary>
    public async IAsyncEnumerable<LibraryFile> InFolderAsync(string folder, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var next = $"{await RootAsync(cancellation)}/root:/{Escaped(folder)}:/children?{Select}&$expand=listItem($expand=fields)";
        while (next is not null)
        {
            var page = await IfThereAsync(async () => (Answer?)new Answer(await site.GetAsync(next, cancellation)));
            foreach (var file in page?.Json.GetProperty("value").EnumerateArray() ?? default)
            {
                yield return FileReading.File(file);
            }

            next = page is null ? null : FileReading.Text(page.Json, "@odata.nextLink");
        }
    }

    /// <summary>The history of a file with its columns, newest first; through the list, because only there are columns kept by version.</summary>
    public async Task<IReadOnlyList<FileVersion>> VersionsAsync(LibraryFile file, CancellationToken cancellation)
    {
        var versions = new List<FileVersion>();
        var next = $"{await RootAsync(cancellation)}/list/items/{file.ListItemId}/versions?$expand=fields";
        while (next is not null)
        {
            var page = await site.GetAsync(next, cancellation);
            versions.AddRange(page.GetProperty("value").EnumerateArray().Select(FileReading.Version));
            next = FileReading.Text(page, "@odata.nextLink");
        }

        return versions;
    }

    /// <summary>The bytes as they are now; as a PDF of SharePoint's own making if asked.</summary>
    public async Task<byte[]?> ReadAsync(string id, bool asPdf, CancellationToken cancellation)
    {
        var drive = await DriveAsync(cancellation);
        return await IfThereAsync(() => site.Connection.RunAsync(async graph =>
        {
            await using var content =
                await graph.Drives[drive].Items[id].Content.GetAsync(request => request.QueryParameters.Format = asPdf ? "pdf" : null, cancellation);
            return await BytesAsync(content, cancellation);
        }, cancellation));
    }

    public async Task<byte[]?> ReadAtPathAsync(string path, CancellationToken cancellation)
    {
        var drive = await DriveAsync(cancellation);
        return await IfThereAsync(() => site.Connection.RunAsync(async graph =>
        {
            await using var content = await graph.Drives[drive].Items["root"].ItemWithPath(path).Content.GetAsync(cancellationToken: cancellation);
            return await BytesAsync(content, cancellation);
        }, cancellation));
    }

    /// <summary>
    /// The bytes of one version. The newest is asked for as an old one first, so that a change in between cannot slip in its place.
    /// </summary>
    public async Task<byte[]?> ReadVersionAsync(string id, string versionId, CancellationToken cancellation)
    {
        var drive = await DriveAsync(cancellation);
        try
        {
            return await IfThereAsync(() => site.Connection.RunAsync(async graph =>
            {
                await using var content = await graph.Drives[drive].Items[id].Versions[versionId].Content.GetAsync(cancellationToken: cancellation);
                return await BytesAsync(content, cancellation);
            }, cancellation));
        }
        catch (StoreFailure refused) when (refused.Status == 400)
        {
            // "You cannot get the content of the current version."
            return await ReadAsync(id, asPdf: false, cancellation);
        }
    }

    /// <summary>Name of the retention label that forbids to delete a file; null if nothing does.</summary>
    public async Task<string?> RetentionAsync(string id, CancellationToken cancellation)
    {
        var label = await IfThereAsync(
            async () => (Answer?)new Answer(await site.GetAsync($"{await RootAsync(cancellation)}/items/{id}/retentionLabel", cancellation)));
        return label is { Json.ValueKind: JsonValueKind.Object } && label.Json.TryGetProperty("retentionSettings", out var rules)
            && rules.ValueKind == JsonValueKind.Object
            && rules.TryGetProperty("isDeleteAllowed", out var may)
            && may.ValueKind == JsonValueKind.False ? FileReading.Text(label.Json, "name") ?? "?" : null;
    }

    public async Task<string> RootAsync(CancellationToken cancellation) => $"/drives/{await DriveAsync(cancellation)}";

    /// <summary>A path for an address: every name escaped, the slashes kept.</summary>
    public static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>A download comes from another host than Graph, without end and without a time of its own.</summary>
    private static async Task<byte[]> BytesAsync(Stream? content, CancellationToken cancellation)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(OneFile);
        return await WholeBody.ReadAsync(content ?? Stream.Null, MostBytes, time.Token)
            ?? throw new StoreFailure(413, "tooLarge", $"A file in the library is larger than {MostBytes / 1024 / 1024} MB.");
    }

    private static async Task<T?> IfThereAsync<T>(Func<Task<T>> read) where T : class?
    {
        try
        {
            return await read();
        }
        catch (StoreFailure missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    private sealed record Answer(JsonElement Json);
}
