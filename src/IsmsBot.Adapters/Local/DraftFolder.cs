using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Local;

/// <summary>The place of one working copy: root/Working/code/version, one file per state and draft.json beside them.</summary>
internal sealed class DraftFolder
{
    private readonly string away;

    /// <exception cref="InvalidDocument">The code or version is not allowed.</exception>
    public DraftFolder(string root, string code, string version)
    {
        Place = Path.Combine(root, "Working", DocumentNames.Code(code), DocumentNames.Version(version));
        away = Path.Combine(root, "PutAway", code);
        Version = version;
    }

    public string Place { get; }

    private string Version { get; }

    public bool Exists => File.Exists(RecordFile(Place));

    /// <summary>The folders of this working copy, in use and put away, newest first.</summary>
    public IEnumerable<string> Everywhere() =>
        (Exists ? [Place] : Enumerable.Empty<string>())
            .Concat(Directory.Exists(away) ? Directory.EnumerateDirectories(away, Version + "_*").OrderDescending() : []);

    public static string StateFile(string place, int number, string format) => Path.Combine(place, $"{number}.{format}");

    public static string RecordFile(string place) => Path.Combine(place, "draft.json");

    public Task<DraftRecord> ReadAsync(CancellationToken cancellation) => DraftRecord.ReadAsync(RecordFile(Place), cancellation);

    /// <summary>Writes a state and then, by one rename, the record that names it: a crash in between leaves a file that nobody refers to.</summary>
    public async Task WriteAsync(DraftRecord record, DraftState state, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Place);
        var file = StateFile(Place, state.Number, record.Format);
        if (File.Exists(file))
        {
            File.SetAttributes(file, FileAttributes.Normal);
            File.Delete(file);
        }

        await StoredFile.WriteAsync(file, bytes, cancellation);
        await ReplaceRecordAsync(record, cancellation);
    }

    public async Task ReplaceRecordAsync(DraftRecord record, CancellationToken cancellation)
    {
        var incoming = RecordFile(Place) + ".new";
        await File.WriteAllBytesAsync(incoming, record.ToJson(), cancellation);
        File.Move(incoming, RecordFile(Place), overwrite: true);
        DurableFolder.Flush(Place);
    }

    /// <summary>Removes what was put away.</summary>
    /// <exception cref="IOException">A folder cannot be removed.</exception>
    public void DisposeOf()
    {
        foreach (var place in Directory.Exists(away) ? Directory.EnumerateDirectories(away, Version + "_*").ToList() : [])
        {
            VersionFolder.Remove(place);
        }
    }

    /// <summary>Moves the whole folder away under the number of its last state and the moment.</summary>
    /// <remarks>Two states put away within one millisecond take the next free millisecond: none replaces the other.</remarks>
    public void PutAway(DateTimeOffset now)
    {
        Directory.CreateDirectory(away);
        Directory.Move(Place, FreePlace(now.UtcDateTime));
        DurableFolder.Flush(away);
    }

    private string FreePlace(DateTime moment)
    {
        var place = Path.Combine(away, $"{Version}_{moment:yyyyMMddHHmmssfff}");
        return Directory.Exists(place) ? FreePlace(moment.AddMilliseconds(1)) : place;
    }
}
