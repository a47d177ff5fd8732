namespace IsmsBot.Adapters.Graph;

/// <summary>
/// Check-out, bytes, columns, check-in as published: inside a check-out nothing is numbered, so that one publication makes one major version. Nothing
/// may be written afterwards. Each step is one request that may fail; whoever runs the bracket again looks first whether its version is there.
/// </summary>
internal sealed class PublishBracket(Library library)
{
    /// <summary>The version that carries the mark of a publication, made if it is not there.</summary>
    public async Task<(LibraryFile File, FileVersion Version)> PublishedAsync(
        string path, ReadOnlyMemory<byte> bytes, Dictionary<string, string> fields, CancellationToken cancellation)
    {
        var mark = fields[Columns.Publication];
        var file = await library.AtPathAsync(path, cancellation);
        if (file is not null && await FindAsync(file, mark, cancellation) is { } earlier)
        {
            return (file, earlier);
        }

        if (file is null)
        {
            await library.WriteAtPathAsync(path, bytes, "replace", cancellation);
            file = await library.AtPathAsync(path, cancellation) ?? throw new StoreFailure(404, "", $"{path} was written and is not there.");
            await FillAsync(file, null, fields, cancellation);
        }
        else
        {
            await FillAsync(file, bytes, fields, cancellation);
        }

        return await FindAsync(file, mark, cancellation) is { } version
            ? (file, version)
            : throw new StoreFailure(409, "", $"{path} was checked in and has no published version of this publication.");
    }

    private async Task FillAsync(LibraryFile file, ReadOnlyMemory<byte>? bytes, Dictionary<string, string> fields, CancellationToken cancellation)
    {
        if (file.CheckedOutBy is not null)
        {
            // Left by a publication that broke off, or taken by somebody who has no business here: only the bot writes in this library.
            await library.GiveBackAsync(file.Id, cancellation);
        }

        await library.CheckOutAsync(file.Id, cancellation);
        if (bytes is { } content)
        {
            await library.WriteAsync(file.Id, content, null, cancellation);
        }

        await library.SetFieldsAsync(file, fields, cancellation);
        await library.CheckInAsync(file.Id, published: true, $"{fields[Columns.Id]} {fields[Columns.Version]}", cancellation);
    }

    /// <summary>The oldest published version with the mark: later ones that have it too inherited it.</summary>
    private async Task<FileVersion?> FindAsync(LibraryFile file, string mark, CancellationToken cancellation) =>
        (await library.VersionsAsync(file, cancellation)).LastOrDefault(version => version.IsPublished && version.Field(Columns.Publication) == mark);
}
