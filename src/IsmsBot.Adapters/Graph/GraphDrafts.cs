using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Graph;

/// <summary>Working copies in the drafts library of SharePoint, where people edit them in Word (design section 6).</summary>
internal sealed class GraphDrafts(SharePointSite site) : IDrafts
{
    private readonly KeyedLocks writers = new();
    private readonly Library drafts = site[DocumentLibrary.Drafts];

    public Task<DraftFile> BeginAsync(NewDraft draft, CancellationToken cancellation)
    {
        Check(draft);
        return writers.AloneAsync(
            $"{draft.Code} {draft.Version}",
            () => Rounds.RunAsync(site.Time, () => BeginRoundAsync(draft, cancellation), cancellation),
            cancellation);
    }

    public Task<DraftFile?> LookAsync(string code, string version, CancellationToken cancellation)
    {
        var copy = Copy(code, version);
        return writers.AloneAsync(
            $"{code} {version}",
            () => Rounds.RunAsync(site.Time, async () => (await copy.LookAsync(cancellation))?.Shown(code, version), cancellation),
            cancellation);
    }

    public async Task<Stream?> OpenAsync(string code, string version, DraftStamp stamp, CancellationToken cancellation)
    {
        _ = Copy(code, version);
        GraphOperation.Begin(site.Time);
        return await drafts.ReadVersionAsync(stamp.ItemId, stamp.VersionId, cancellation) is { } bytes && Fingerprint.Of(bytes) == stamp.Sha256
            ? new MemoryStream(bytes, writable: false)
            : null;
    }

    public Task<DraftFile> SaveAsync(string code, string version, ReadOnlyMemory<byte> bytes, DraftStamp expected, CancellationToken cancellation)
    {
        var copy = Copy(code, version);
        return writers.AloneAsync(
            $"{code} {version}",
            () => Rounds.RunAsync(site.Time, () => SaveRoundAsync(copy, code, version, bytes, expected, cancellation), cancellation),
            cancellation);
    }

    public async Task PutAwayAsync(string code, string version, CancellationToken cancellation)
    {
        var copy = Copy(code, version);
        await writers.AloneAsync(
            $"{code} {version}",
            () => Rounds.RunAsync(site.Time, () => PutAwayRoundAsync(copy, code, version, cancellation), cancellation),
            cancellation);
    }

    public async Task DisposeOfAsync(string code, string version, CancellationToken cancellation)
    {
        _ = Copy(code, version);
        await writers.AloneAsync(
            $"{code} {version}", () => Rounds.RunAsync(site.Time, () => DisposeRoundAsync(code, version, cancellation), cancellation), cancellation);
    }

    private async Task<DraftFile> BeginRoundAsync(NewDraft draft, CancellationToken cancellation)
    {
        var copy = new WorkingCopy(site, draft.Code, draft.Version);
        var file = await copy.FindAsync(cancellation);
        if (file is null)
        {
            await drafts.WriteAtPathAsync(StorePaths.Draft(draft.Code, draft.Version, draft.Format), draft.Bytes, "fail", cancellation);
            file = await copy.FindAsync(cancellation)
                ?? throw new StoreFailure(404, "", $"{draft.Code} {draft.Version} was written and is not there.");
        }

        if (!file.Fields.ContainsKey(Columns.Author) && file.CheckedOutBy is null)
        {
            await drafts.SetFieldsAsync(file, new Dictionary<string, string>
            {
                [Columns.Id] = draft.Code,
                [Columns.Version] = draft.Version,
                [Columns.Title] = draft.Title,
                [Columns.Language] = draft.Language,
                [Columns.Author] = draft.AuthorEntraId,
            }, cancellation);
        }

        return (await copy.LookAsync(cancellation))?.Shown(draft.Code, draft.Version)
            ?? throw new StoreFailure(404, "", $"{draft.Code} {draft.Version} was begun and is not there.");
    }

    /// <summary>
    /// In a check-out, so that nobody can save between the look and the write, and the columns that tell a save from a foreign one go with it.
    /// </summary>
    private async Task<DraftFile> SaveRoundAsync(
        WorkingCopy copy, string code, string version, ReadOnlyMemory<byte> bytes, DraftStamp expected, CancellationToken cancellation)
    {
        var offered = Fingerprint.Of(bytes.Span);
        var madeFrom = $"{expected.VersionId} {expected.Sha256}";
        var seen = await copy.LookAsync(cancellation) ?? throw new DraftChanged(code, version);

        // A save that broke off moves the content tag without making a version; same version and same bytes are the same state.
        if (seen.Stamp != expected with { CTag = seen.Stamp.CTag })
        {
            var isThisSave =
                site.IsOurs(seen.Versions[0].By) && seen.Field(Columns.Offered) == offered && seen.Field(Columns.Publication) == madeFrom;
            return isThisSave ? seen.Shown(code, version) : throw new DraftChanged(code, version);
        }

        await RefuseIfHeldAsync(code, version, seen.File, () => drafts.CheckOutAsync(seen.File.Id, cancellation), cancellation);
        var held = await drafts.ByIdAsync(seen.File.Id, cancellation);
        if (held?.CTag != seen.File.CTag && (await drafts.VersionsAsync(seen.File, cancellation))[0].Id != expected.VersionId)
        {
            await drafts.GiveBackAsync(seen.File.Id, cancellation);
            throw new DraftChanged(code, version);
        }

        await drafts.WriteAsync(seen.File.Id, bytes, null, cancellation);
        await drafts.SetFieldsAsync(
            seen.File, new Dictionary<string, string> { [Columns.Offered] = offered, [Columns.Publication] = madeFrom }, cancellation);
        await drafts.CheckInAsync(seen.File.Id, published: false, "Saved by IsmsBot", cancellation);
        return (await copy.LookAsync(cancellation))?.Shown(code, version) ?? throw new DraftChanged(code, version);
    }

    private async Task<bool> PutAwayRoundAsync(WorkingCopy copy, string code, string version, CancellationToken cancellation)
    {
        if (await copy.FindAsync(cancellation) is not { } file)
        {
            return false;
        }

        if (file.CheckedOutBy is { } holder)
        {
            if (!site.IsOurs(holder))
            {
                throw new DraftLocked(code, version, holder.Name);
            }

            await drafts.GiveBackAsync(file.Id, cancellation);
        }

        var folder = await drafts.FolderAsync(StorePaths.ArchiveFolder(code), cancellation);
        await RefuseIfHeldAsync(code, version, file, () => drafts.MoveAsync(file.Id, folder, StorePaths.Archived(file), cancellation), cancellation);
        return true;
    }

    private async Task<bool> DisposeRoundAsync(string code, string version, CancellationToken cancellation)
    {
        var away = await drafts
            .InFolderAsync(StorePaths.ArchiveFolder(code), cancellation)
            .Where(file => !file.IsFolder && IsArchived(file, code, version))
            .ToListAsync(cancellation);
        foreach (var file in away)
        {
            await RefuseIfHeldAsync(code, version, file, () => drafts.RemoveAsync(file.Id, cancellation), cancellation);
        }

        return away.Count > 0;
    }

    private static bool IsArchived(LibraryFile file, string code, string version) =>
        file.Name.StartsWith(StorePaths.ArchivedPrefix(code, version), StringComparison.OrdinalIgnoreCase)
        || (file.Fields.GetValueOrDefault(Columns.Id) == code && file.Fields.GetValueOrDefault(Columns.Version) == version);

    /// <summary>SharePoint says only that a file is locked; who has it checked out can be seen, who has it open in Word cannot.</summary>
    private async Task RefuseIfHeldAsync(string code, string version, LibraryFile file, Func<Task> write, CancellationToken cancellation)
    {
        try
        {
            await write();
        }
        catch (StoreFailure locked) when (locked.Status == 423)
        {
            throw new DraftLocked(code, version, (await drafts.ByIdAsync(file.Id, cancellation))?.CheckedOutBy?.Name);
        }
    }

    private WorkingCopy Copy(string code, string version) => new(site, DocumentNames.Code(code), DocumentNames.Version(version));

    /// <exception cref="InvalidDocument">A value is not allowed, or the bytes are not of the format they claim.</exception>
    private static void Check(NewDraft draft) => DocumentNames.Check(new PublishRequest(
        DocumentLibrary.Drafts, draft.Code, draft.Version, draft.Title, draft.Language, draft.Bytes, draft.Format,
        new Identification("", "", "", "", default, "")));
}
