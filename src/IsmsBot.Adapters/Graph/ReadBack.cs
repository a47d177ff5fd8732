namespace IsmsBot.Adapters.Graph;

/// <summary>
/// Reads a version that was just published. Bytes with the fingerprint of those offered are surely right. Others, which SharePoint rewrote, count
/// only when they were read twice: a damaged answer must not become the fingerprint that every later check is measured by.
/// </summary>
internal sealed class ReadBack(Library library)
{
    /// <exception cref="StoreFailure">The version is not there, or two reads gave different bytes.</exception>
    public async Task<byte[]> BytesAsync(LibraryFile file, FileVersion version, string offeredSha256, CancellationToken cancellation)
    {
        var current = await library.ReadAsync(file.Id, asPdf: false, cancellation);
        if (current is not null && Fingerprint.Of(current) == offeredSha256)
        {
            return current;
        }

        var first = await VersionAsync(file, version, cancellation);
        var second = current is not null && first.SequenceEqual(current) ? current : await VersionAsync(file, version, cancellation);
        return first.SequenceEqual(second)
            ? first
            : throw new StoreFailure(0, "", $"{file.Name} {version.Id} was read twice and was not the same.");
    }

    private async Task<byte[]> VersionAsync(LibraryFile file, FileVersion version, CancellationToken cancellation) =>
        await library.ReadVersionAsync(file.Id, version.Id, cancellation)
            ?? throw new StoreFailure(404, "", $"Version {version.Id} of {file.Name} was published and is not there.");
}
