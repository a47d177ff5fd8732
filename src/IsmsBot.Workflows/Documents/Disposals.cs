namespace IsmsBot.Workflows.Documents;

/// <summary>What there is to dispose of, and its card as it stands now.</summary>
internal static class Disposals
{
    /// <summary>Versions out of force whose files are still kept.</summary>
    public static IQueryable<DocumentVersion> Kept(Turn turn) => Kept(turn.Db);

    public static IQueryable<DocumentVersion> Kept(IsmsDb db) => db.Set<DocumentVersion>()
        .Where(v => v.InLibrary && v.DisposedAt == null && (v.Status == VersionState.Superseded || v.Status == VersionState.Withdrawn));

    /// <summary>Whether a version has to be kept, whatever anybody says (DOC-08). Its last day still counts.</summary>
    public static bool MustBeKept(DocumentVersion version, DateOnly today) => version.RetainUntil is not { } until || until >= today;

    /// <summary>The first day on which it may go, and the day its keepers are asked from.</summary>
    public static DateOnly AskedOn(DocumentVersion version) => version.RetainUntil!.Value.AddDays(1);

    /// <summary>GEN-05: only what is out of force may go. Both states are final and stay as they are, because the record stays.</summary>
    public static void RefuseInForce(DocumentVersion version) => Refuse.Unless(
        version.Status is VersionState.Superseded or VersionState.Withdrawn, "GEN-05",
        ("id", Sentence.Of(version.Id)), ("state", $"{version.Status}"), ("action", "dispose of it"), ("states", Sentence.List([$"{VersionState.Superseded}", $"{VersionState.Withdrawn}"])));

    public static async Task<DisposalCard> CardAsync(Turn turn, DocumentVersion version, ControlledDocument document, DisposalPair pair, string personId)
    {
        var first = version.DisposalFirstById;
        return new DisposalCard(
            version.Id, version.Version, document.Code, document.Title, version.VersionLabel, version.Status, version.RetainUntil, version.PublishedSourceSha256 ?? version.ApprovedSourceSha256,
            first is null ? null : await turn.NameAsync(first), first is null ? [] : [.. pair.OthersOf(first).Select(p => p.Name)],
            !MustBeKept(version, turn.Today) && (first is null ? pair.Has(personId) : pair.OthersOf(first).Any(p => p.Id == personId)), turn.Today);
    }

    public static async Task<DisposalCard> CardAsync(Turn turn, DocumentVersion version)
    {
        var document = await turn.Db.Set<ControlledDocument>().SingleAsync(d => d.Code == version.DocumentCode, turn.Cancellation);
        return await CardAsync(turn, version, document, await DisposalPair.OfAsync(turn, document), turn.ActorId);
    }
}
