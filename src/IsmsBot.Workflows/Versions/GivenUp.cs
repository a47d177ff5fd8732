namespace IsmsBot.Workflows.Versions;

/// <summary>
/// The newest version of a document that was rejected or dropped and whose text is kept (7.5.2): whoever wrote it can write on in it.
/// </summary>
/// <param name="Summary">What it was to change, and why.</param>
internal sealed record GivenUp(string Label, bool IsRejected, string Summary)
{
    /// <summary>In place of a version where a draft is to start from the template all the same.</summary>
    public const string Template = "template";

    /// <summary>What was rejected, or dropped, as the last version of a document that was begun; null when there is none.</summary>
    public static async Task<GivenUp?> NewestAsync(Turn turn, ControlledDocument document) =>
        await Newest(turn, document).FirstOrDefaultAsync(turn.Cancellation) is { } version && IsKept(version)
            ? new GivenUp(version.VersionLabel, version.Status == VersionState.Rejected, version.ChangeSummary) : null;

    /// <summary>What stood in it last; null when nothing was given up under this label, or the store does not hold it any more.</summary>
    public static async Task<byte[]?> TextOfAsync(Turn turn, ControlledDocument document, string label)
    {
        var version = await turn.Db.Set<DocumentVersion>().AsNoTracking()
            .FirstOrDefaultAsync(v => v.DocumentCode == document.Code && v.VersionLabel == label, turn.Cancellation);
        return version is not null && IsKept(version) ? await DraftSource.OfDraftAsync(turn, version, version.Stamp!) : null;
    }

    /// <summary>The way from the card of what was given up to a draft that goes on with its text, for those who may draft the document.</summary>
    public static async Task<IReadOnlyList<OfferedStep>> OfferedAsync(DocumentVersion version, ControlledDocument document, Reader reader) =>
        IsKept(version) && document.Status != DocumentState.Withdrawn && DocumentApprovers.MayDraft(reader.Person, document)
            && await Newest(reader.Turn, document).Select(v => v.Id).FirstOrDefaultAsync(reader.Cancellation) == version.Id
                ? [Offered(version, document)] : [];

    public static OfferedStep Offered(DocumentVersion version, ControlledDocument document) => new(
        new Step<DocumentVersion>("revise", "Write on in its text") { Style = ButtonStyle.Main },
        (_, _) => new ShowNewDraft(document.Id, version.VersionLabel), version.Id, version.Version);

    private static IQueryable<DocumentVersion> Newest(Turn turn, ControlledDocument document) => turn.Db.Set<DocumentVersion>().AsNoTracking()
        .Where(v => v.DocumentCode == document.Code).OrderByDescending(v => v.CreatedAt).ThenByDescending(v => v.Id);

    private static bool IsKept(DocumentVersion version) =>
        version is { Status: VersionState.Rejected or VersionState.Withdrawn, Stamp: not null, PublishedAt: null, DisposedAt: null };
}
