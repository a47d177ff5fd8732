using System.Text.Json;
using Microsoft.Graph.Drives.Item.Items.Item.Checkin;

namespace IsmsBot.Adapters.Graph;

/// <summary>
/// Writing in one library. Each method is one request, so that whoever calls can look after each; none repeats what may have been done.
/// </summary>
internal static class LibraryWriting
{
    /// <summary>Larger files go through an upload session (Graph: driveItem, upload large files).</summary>
    private const int LargestPut = 4 * 1024 * 1024;

    /// <summary>Writes a file by its path, with the folders on the way where the service does not make them by itself.</summary>
    /// <param name="taken">What if there is one: fail or replace.</param>
    public static async Task<LibraryFile> WriteAtPathAsync(
        this Library library, string path, ReadOnlyMemory<byte> bytes, string taken, CancellationToken cancellation)
    {
        try
        {
            return await library.PutAtPathAsync(path, bytes, taken, cancellation);
        }
        catch (StoreFailure missing) when (missing.Status == 404 && path.LastIndexOf('/') is > 0 and var at)
        {
            await library.FolderAsync(path[..at], cancellation);
            return await library.PutAtPathAsync(path, bytes, taken, cancellation);
        }
    }

    /// <summary>Writes over a file.</summary>
    /// <param name="ifMatch">Tag the file must have, if it matters.</param>
    public static async Task<LibraryFile> WriteAsync(
        this Library library, string id, ReadOnlyMemory<byte> bytes, string? ifMatch, CancellationToken cancellation)
    {
        var item = $"{await library.RootAsync(cancellation)}/items/{id}";
        return bytes.Length > LargestPut
            ? await library.UploadAsync(item, bytes, "replace", ifMatch, cancellation)
            : FileReading.File(await library.PutAsync($"{item}/content", bytes, ifMatch, cancellation));
    }

    /// <summary>Sets columns. Outside a check-out this makes a version, so it belongs inside one.</summary>
    public static async Task SetFieldsAsync(
        this Library library, LibraryFile file, IReadOnlyDictionary<string, string> fields, CancellationToken cancellation)
    {
        var path = $"{await library.RootAsync(cancellation)}/list/items/{file.ListItemId}/fields";
        await library.Site.Connection
            .SendAsync(
                HttpMethod.Patch,
                path,
                JsonSerializer.SerializeToUtf8Bytes(fields, FieldsJson.Default.IReadOnlyDictionaryStringString),
                "application/json",
                null,
                cancellation);
    }

    public static Task CheckOutAsync(this Library library, string id, CancellationToken cancellation) => library.DoAsync(
        (graph, drive) => graph.Drives[drive].Items[id].Checkout.PostAsync(cancellationToken: cancellation), cancellation);

    /// <summary>Gives a check-out back; as an application also somebody else's.</summary>
    public static Task GiveBackAsync(this Library library, string id, CancellationToken cancellation) => library.DoAsync(
        (graph, drive) => graph.Drives[drive].Items[id].DiscardCheckout.PostAsync(cancellationToken: cancellation), cancellation);

    /// <summary>Ends a check-out with a version: a major one if published, else a minor one.</summary>
    public static Task CheckInAsync(
        this Library library, string id, bool published, string comment, CancellationToken cancellation) => library.DoAsync(
        (graph, drive) => graph.Drives[drive].Items[id].Checkin.PostAsync(
            new CheckinPostRequestBody { CheckInAs = published ? "published" : null, Comment = comment }, cancellationToken: cancellation),
        cancellation);

    /// <summary>Deletes a file with its history. Only for what the bot wrote to try something, and for what is disposed of.</summary>
    public static Task DeleteAsync(this Library library, string id, CancellationToken cancellation) =>
        library.DoAsync((graph, drive) => graph.Drives[drive].Items[id].DeleteAsync(cancellationToken: cancellation), cancellation);

    /// <summary>Deletes a file that may be gone already.</summary>
    public static Task RemoveAsync(this Library library, string id, CancellationToken cancellation) =>
        GoneAsync(() => library.DeleteAsync(id, cancellation));

    /// <summary>Deletes one version from the history of a file, which may be gone already and cannot be the newest.</summary>
    public static Task RemoveVersionAsync(this Library library, string id, string versionId, CancellationToken cancellation) => GoneAsync(() =>
        library.DoAsync(
            (graph, drive) => graph.Drives[drive].Items[id].Versions[versionId].DeleteAsync(cancellationToken: cancellation), cancellation));

    /// <summary>Moves a file within its library; id and history stay.</summary>
    public static async Task MoveAsync(this Library library, string id, string folderId, string name, CancellationToken cancellation)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new MoveBody(new ParentBody(folderId), name), FieldsJson.Default.MoveBody);
        await library.Site.Connection
            .SendAsync(HttpMethod.Patch, $"{await library.RootAsync(cancellation)}/items/{id}", body, "application/json", null, cancellation);
    }

    /// <summary>The id of a folder, which is made with those above it where they are missing.</summary>
    public static async Task<string> FolderAsync(this Library library, string path, CancellationToken cancellation)
    {
        if (await library.AtPathAsync(path, cancellation) is { } folder)
        {
            return folder.Id;
        }

        var at = path.LastIndexOf('/');
        var root = await library.RootAsync(cancellation);
        var parent = at < 0 ? $"{root}/root" : $"{root}/items/{await library.FolderAsync(path[..at], cancellation)}";
        try
        {
            var body = JsonSerializer.SerializeToUtf8Bytes(new FolderBody(path[(at + 1)..]), FieldsJson.Default.FolderBody);
            return FileReading.File(
                await library.Site.Connection.SendAsync(HttpMethod.Post, $"{parent}/children", body, "application/json", null, cancellation)).Id;
        }
        catch (StoreFailure taken) when (taken.Status == 409)
        {
            // Somebody made it at the same time.
            return (await library.AtPathAsync(path, cancellation))?.Id
                ?? throw new StoreFailure(404, "", $"The folder {path} was there and is gone.", taken);
        }
    }

    private static async Task GoneAsync(Func<Task> delete)
    {
        try
        {
            await delete();
        }
        catch (StoreFailure gone) when (gone.Status == 404)
        {
            // Deleted by a round whose answer was lost.
        }
    }

    private static async Task<LibraryFile> PutAtPathAsync(
        this Library library, string path, ReadOnlyMemory<byte> bytes, string taken, CancellationToken cancellation)
    {
        var item = $"{await library.RootAsync(cancellation)}/root:/{Library.Escaped(path)}:";
        return bytes.Length > LargestPut
            ? await library.UploadAsync(item, bytes, taken, null, cancellation)
            : FileReading.File(await library.PutAsync($"{item}/content?@microsoft.graph.conflictBehavior={taken}", bytes, null, cancellation));
    }

    private static Task<JsonElement> PutAsync(
        this Library library, string path, ReadOnlyMemory<byte> bytes, string? ifMatch, CancellationToken cancellation) =>
        library.Site.Connection.SendAsync(HttpMethod.Put, path, bytes.ToArray(), "application/octet-stream", ifMatch, cancellation);

    private static async Task DoAsync(
        this Library library, Func<Microsoft.Graph.GraphServiceClient, string, Task> work, CancellationToken cancellation)
    {
        var drive = await library.DriveAsync(cancellation);
        await library.Site.Connection.RunAsync(async graph =>
        {
            await work(graph, drive);
            return true;
        }, cancellation);
    }
}
