using System.Collections.Concurrent;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Local;

/// <summary>
/// Working copies in a folder, for the sandbox and for tests: every state is kept under its number, with who made it, as the version list
/// of a SharePoint file has it. <see cref="EditAsync"/> and <see cref="HoldAsync"/> are what Word does there.
/// </summary>
/// <param name="root">The folder of the documents.</param>
/// <param name="address">Where the page serves documents. Only put into <see cref="DraftFile.Url"/>.</param>
/// <param name="time">Tells when a state was made.</param>
public sealed class LocalDrafts(string root, string address, TimeProvider time) : IDrafts
{
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Writers = new(StringComparer.Ordinal);

    private readonly string root = Path.GetFullPath(root);
    private readonly string address = address.TrimEnd('/');

    public Task<DraftFile> BeginAsync(NewDraft draft, CancellationToken cancellation) => AloneAsync(draft.Code, draft.Version, async folder =>
    {
        if (folder.Exists)
        {
            return await ShownAsync(folder, cancellation);
        }

        Check(draft.Code, draft.Format, draft.Bytes);
        var now = time.GetUtcNow();
        var first = new DraftState(1, null, now);
        var record = new DraftRecord(
            Guid.CreateVersion7(now).ToString("N"), draft.Code, draft.Version, draft.Title, draft.Language, draft.Format, [draft.AuthorEntraId],
            null, [first]);
        await folder.WriteAsync(record, first, draft.Bytes, cancellation);
        return await ShownAsync(folder, cancellation);
    }, cancellation);

    public async Task<DraftFile?> LookAsync(string code, string version, CancellationToken cancellation) =>
        new DraftFolder(root, code, version) is { Exists: true } folder ? await ShownAsync(folder, cancellation) : null;

    public async Task<Stream?> OpenAsync(string code, string version, DraftStamp stamp, CancellationToken cancellation)
    {
        foreach (var place in new DraftFolder(root, code, version).Everywhere())
        {
            var record = await DraftRecord.ReadAsync(DraftFolder.RecordFile(place), cancellation);
            if (record.ItemId != stamp.ItemId || record.States.FirstOrDefault(s => VersionId(s) == stamp.VersionId) is not { } state)
            {
                continue;
            }

            var file = DraftFolder.StateFile(place, state.Number, record.Format);
            return await StoredFile.FingerprintIfThereAsync(file, cancellation) == stamp.Sha256 ? StoredFile.Open(file) : null;
        }

        return null;
    }

    public Task<DraftFile> SaveAsync(string code, string version, ReadOnlyMemory<byte> bytes, DraftStamp expected, CancellationToken cancellation) =>
        WriteAsync(code, version, bytes, expected, null, cancellation);

    /// <summary>A person saves the file: they are an editor from then on.</summary>
    /// <param name="expected">The state they had opened; null to write over whatever is there.</param>
    /// <exception cref="DraftLocked">Somebody else has it open.</exception>
    /// <exception cref="DraftChanged">There is no such working copy, or it went on since <paramref name="expected"/>.</exception>
    public Task<DraftFile> EditAsync(
        string code, string version, ReadOnlyMemory<byte> bytes, string editorEntraId, DraftStamp? expected, CancellationToken cancellation) =>
        WriteAsync(code, version, bytes, expected, editorEntraId, cancellation);

    /// <summary>Somebody opens the file, or closes it (null): while it is open nobody else writes.</summary>
    public Task HoldAsync(string code, string version, string? holder, CancellationToken cancellation) => AloneAsync(code, version, async folder =>
    {
        await folder.ReplaceRecordAsync(await folder.ReadAsync(cancellation) with { OpenInHandsOf = holder }, cancellation);
        return true;
    }, cancellation);

    public Task PutAwayAsync(string code, string version, CancellationToken cancellation) => AloneAsync(code, version, async folder =>
    {
        if (folder.Exists)
        {
            RefuseOpen(await folder.ReadAsync(cancellation));
            folder.PutAway(time.GetUtcNow());
        }

        return true;
    }, cancellation);

    public Task DisposeOfAsync(string code, string version, CancellationToken cancellation) => AloneAsync(code, version, folder =>
    {
        folder.DisposeOf();
        return Task.FromResult(true);
    }, cancellation);

    private Task<DraftFile> WriteAsync(
        string code,
        string version,
        ReadOnlyMemory<byte> bytes,
        DraftStamp? expected,
        string? editor,
        CancellationToken cancellation) => AloneAsync(code, version, async folder =>
    {
        var now = folder.Exists ? await ShownAsync(folder, cancellation) : throw new DraftChanged(code, version);
        var record = await folder.ReadAsync(cancellation);
        if (now.Stamp.Sha256 == StoredFile.Fingerprint(bytes.Span))
        {
            return now;
        }

        RefuseOpen(record);
        if (expected is not null && now.Stamp != expected)
        {
            throw new DraftChanged(code, version);
        }

        Check(code, record.Format, bytes);
        var state = new DraftState(record.Last.Number + 1, editor, time.GetUtcNow());
        await folder.WriteAsync(record.With(state), state, bytes, cancellation);
        return await ShownAsync(folder, cancellation);
    }, cancellation);

    private async Task<T> AloneAsync<T>(string code, string version, Func<DraftFolder, Task<T>> work, CancellationToken cancellation)
    {
        var folder = new DraftFolder(root, code, version);
        var writer = Writers.GetOrAdd(folder.Place, _ => new SemaphoreSlim(1, 1));
        await writer.WaitAsync(cancellation);
        try
        {
            return await work(folder);
        }
        finally
        {
            writer.Release();
        }
    }

    private async Task<DraftFile> ShownAsync(DraftFolder folder, CancellationToken cancellation)
    {
        var record = await folder.ReadAsync(cancellation);
        var sha256 = await StoredFile.FingerprintIfThereAsync(DraftFolder.StateFile(folder.Place, record.Last.Number, record.Format), cancellation)
            ?? throw new IOException($"The working copy of {record.Code} {record.Version} is gone from its folder.");
        var stamp = new DraftStamp(record.ItemId, VersionId(record.Last), $"{record.ItemId},{record.Last.Number}", sha256);
        return new DraftFile(
            record.Code, record.Version, record.Format, stamp, record.EditorEntraIds, record.Last.ByEntraId, record.Last.At, record.OpenInHandsOf,
            $"{address}/{record.Code}/{record.Version}/draft");
    }

    private static string VersionId(DraftState state) => $"0.{state.Number}";

    private static void RefuseOpen(DraftRecord record)
    {
        if (record.OpenInHandsOf is { } holder)
        {
            throw new DraftLocked(record.Code, record.Version, holder);
        }
    }

    private static void Check(string code, string format, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty || !DocumentFormats.Fits(format, bytes.Span))
        {
            throw new InvalidDocument($"The bytes of {code} are empty or not of the format {format}.");
        }
    }
}
