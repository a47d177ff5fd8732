using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Graph;

/// <summary>Finds the working copy of a coming version, and sees it as one consistent state.</summary>
internal sealed class WorkingCopy(SharePointSite site, string code, string version)
{
    private const int MostLooks = 4;
    private readonly Library drafts = site[DocumentLibrary.Drafts];

    /// <summary>The file; people may change its name, so its columns count too. Null if there is none.</summary>
    public async Task<LibraryFile?> FindAsync(CancellationToken cancellation)
    {
        await foreach (var file in drafts.InFolderAsync(code, cancellation))
        {
            var isIt = file.Name.StartsWith(StorePaths.DraftPrefix(code, version), StringComparison.OrdinalIgnoreCase)
                || (file.Fields.GetValueOrDefault(Columns.Id) == code && file.Fields.GetValueOrDefault(Columns.Version) == version);
            if (!file.IsFolder && isIt)
            {
                return file;
            }
        }

        return null;
    }

    /// <summary>
    /// The file with its newest version and bytes, all of one state: if the tag moved while they were read, they are read again. A check-out of the
    /// bot's own is one that a save left behind, and is given back first.
    /// </summary>
    public async Task<Seen?> LookAsync(CancellationToken cancellation)
    {
        for (var look = 1; await FindAsync(cancellation) is { } file; look++)
        {
            if (file.CheckedOutBy is { } holder && site.IsOurs(holder))
            {
                await drafts.GiveBackAsync(file.Id, cancellation);
                continue;
            }

            var versions = await drafts.VersionsAsync(file, cancellation);
            var bytes = await drafts.ReadAsync(file.Id, asPdf: false, cancellation);
            if (bytes is not null && await drafts.ByIdAsync(file.Id, cancellation) is { } after && after.ETag == file.ETag)
            {
                return new Seen(file, versions, bytes);
            }

            if (look == MostLooks)
            {
                throw new StoreFailure(409, "", $"{file.Name} is being changed faster than it can be read.");
            }
        }

        return null;
    }

    /// <summary>One state of a working copy.</summary>
    internal sealed record Seen(LibraryFile File, IReadOnlyList<FileVersion> Versions, byte[] Bytes)
    {
        public DraftStamp Stamp => new(File.Id, Versions[0].Id, File.CTag, Fingerprint.Of(Bytes));

        public string? Field(string name) => Versions[0].Field(name);

        /// <summary>As the port shows it. A co-authored save names only one of its writers: what SharePoint does not say cannot be told.</summary>
        public DraftFile Shown(string code, string version) => new(
            code,
            version,
            System.IO.Path.GetExtension(File.Name).TrimStart('.').ToLowerInvariant(),
            Stamp,
            [.. new[] { Field(Columns.Author) }
                .Concat(Versions.Reverse().Select(one => one.By.EntraId))
                .OfType<string>()
                .Distinct(StringComparer.OrdinalIgnoreCase)],
            Versions[0].By.EntraId,
            Versions[0].At,
            File.CheckedOutBy?.Name,
            File.Url);
    }
}
