using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Local;

/// <summary>The place of one version: root/library/code/version, and the names of the files in it.</summary>
internal sealed class VersionFolder
{
    private const string IncomingMark = ".incoming-";
    private static readonly TimeSpan LongestPublication = TimeSpan.FromHours(1);

    private readonly string codeFolder;

    /// <exception cref="InvalidDocument">The code or version is not allowed.</exception>
    /// <exception cref="IOException">A folder on the way is a link, so the files might lie anywhere.</exception>
    public VersionFolder(string root, DocumentLibrary library, string code, string version)
    {
        codeFolder = CodeFolder(root, library, code);
        Place = Path.Combine(codeFolder, DocumentNames.Version(version));
        RefuseLink(Path.Combine(root, library.ToString()));
        RefuseLink(codeFolder);
        RefuseLink(Place);
    }

    public string Place { get; }

    public string RecordFile => Path.Combine(Place, "version.json");

    public string PdfFile => Path.Combine(Place, "document.pdf");

    public string SourceFile(string format) => Path.Combine(Place, "source." + format);

    public static string CodeFolder(string root, DocumentLibrary library, string code) =>
        Path.Combine(root, library.ToString(), DocumentNames.Code(code));

    /// <summary>
    /// Makes a folder beside the final place to write into. Its name cannot be a version, so nobody takes it for one. What
    /// a crash left behind goes when it is older than any publication can be; both ages come from the file system's clock.
    /// </summary>
    public string MakeIncoming(Guid id)
    {
        var incoming = Directory.CreateDirectory(Path.Combine(codeFolder, $"{IncomingMark}{id:N}"));
        foreach (var left in new DirectoryInfo(codeFolder).EnumerateDirectories(IncomingMark + "*"))
        {
            // One that another process has just renamed has no time any more, which would look very old.
            if (left.Exists && incoming.LastWriteTimeUtc - left.LastWriteTimeUtc > LongestPublication)
            {
                Remove(left.FullName);
            }
        }

        return incoming.FullName;
    }

    /// <summary>The one step that makes a version visible. The file system does it whole or not at all.</summary>
    /// <exception cref="IOException">Somebody else made the version visible first.</exception>
    public void Reveal(string incoming)
    {
        DurableFolder.Flush(incoming);
        Directory.Move(incoming, Place);
        DurableFolder.Flush(codeFolder);
        DurableFolder.Flush(Path.GetDirectoryName(codeFolder)!);
    }

    /// <summary>Keeps a copy outside the libraries, from which the watch restores what somebody overwrote.</summary>
    public void KeepCopy(string root)
    {
        var copy = CopyFolder(root);
        if (Directory.Exists(copy))
        {
            return;
        }

        // Another process may keep the same copy at this moment; whoever renames first counts, and the bytes are the same.
        var half = $"{copy}.{Path.GetRandomFileName()}";
        Directory.CreateDirectory(half);
        foreach (var file in Directory.EnumerateFiles(Place))
        {
            File.Copy(file, Path.Combine(half, Path.GetFileName(file)));
        }

        try
        {
            Directory.Move(half, copy);
        }
        catch (IOException) when (Directory.Exists(copy))
        {
            Remove(half);
        }
    }

    /// <returns>False when there is no copy.</returns>
    public bool RestoreFromCopy(string root)
    {
        var copy = CopyFolder(root);
        if (!Directory.Exists(copy))
        {
            return false;
        }

        Directory.CreateDirectory(Place);
        foreach (var file in Directory.EnumerateFiles(copy))
        {
            var place = Path.Combine(Place, Path.GetFileName(file));
            if (File.Exists(place))
            {
                File.SetAttributes(place, FileAttributes.Normal);
            }

            File.Copy(file, place, overwrite: true);
        }

        DurableFolder.Flush(Place);
        return true;
    }

    /// <summary>
    /// Writes down that the version is disposed of, and then removes its files and the copy: a crash in between is finished by doing it again.
    /// </summary>
    public async Task DisposeAsync(string root, VersionRecord record, CancellationToken cancellation)
    {
        var incoming = RecordFile + ".new";
        await File.WriteAllBytesAsync(incoming, record.ToJson(), cancellation);
        File.SetAttributes(RecordFile, FileAttributes.Normal);
        File.Move(incoming, RecordFile, overwrite: true);
        DurableFolder.Flush(Place);
        foreach (var file in Directory.EnumerateFiles(Place).Where(file => file != RecordFile))
        {
            File.SetAttributes(file, FileAttributes.Normal);
            File.Delete(file);
        }

        if (Directory.Exists(CopyFolder(root)))
        {
            Remove(CopyFolder(root));
        }
    }

    public static void Remove(string incoming)
    {
        foreach (var file in Directory.EnumerateFiles(incoming))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(incoming, recursive: true);
    }

    private string CopyFolder(string root) =>
        Path.Combine(root, "Copies", Path.GetFileName(Path.GetDirectoryName(codeFolder)!), Path.GetFileName(codeFolder), Path.GetFileName(Place));

    private static void RefuseLink(string folder)
    {
        if (new DirectoryInfo(folder).LinkTarget is not null)
        {
            throw new IOException($"{folder} is a link. Documents are kept only inside their own folder.");
        }
    }
}
