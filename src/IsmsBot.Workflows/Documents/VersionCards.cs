using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Documents;

/// <summary>Draws a version as it stands now for the person who acts: to write, to comment, to pass on, to decide, or to see.</summary>
internal static class VersionCards
{
    private const int MostLines = 5;
    private const int MostComments = 5;

    public static async Task<Card> ForAsync(Turn turn, DocumentVersion version)
    {
        var document = await turn.Db.Set<ControlledDocument>().SingleAsync(d => d.Code == version.DocumentCode, turn.Cancellation);
        return version.Status switch
        {
            VersionState.Draft => await DraftAsync(turn, version, document),
            VersionState.InReview when document.DocumentOwnerId == turn.ActorId => await ReviewingAsync(turn, version, document),
            VersionState.InReview when version.ReviewerIds.Except(version.ReviewedByIds).Contains(turn.ActorId) => await CommentAsync(turn, version, document),
            VersionState.InApproval when version.ApproverId == turn.ActorId => await ApproveAsync(turn, version, document),
            _ => new VersionCard(
                await FactsAsync(turn, version, document), await NameAsync(turn, version.ApprovedById ?? version.ApproverId), version.ApprovedAt, version.PublishedAt),
        };
    }

    public static async Task<CommentCard> CommentAsync(Turn turn, DocumentVersion version, ControlledDocument document) =>
        new(await FactsAsync(turn, version, document), Reviewing.LastDay(version.SubmittedAt ?? turn.Now));

    public static async Task<ReviewingCard> ReviewingAsync(Turn turn, DocumentVersion version, ControlledDocument document) => new(
        await FactsAsync(turn, version, document), await NamesAsync(turn, version.ReviewedByIds),
        await NamesAsync(turn, [.. version.ReviewerIds.Except(version.ReviewedByIds)]), Reviewing.LastDay(version.SubmittedAt ?? turn.Now),
        await NameAsync(turn, version.ApproverId) ?? "");

    public static async Task<ApproveVersionCard> ApproveAsync(Turn turn, DocumentVersion version, ControlledDocument document)
    {
        var due = await turn.Db.Set<Approval>().AsNoTracking().Where(a => a.SubjectId == version.Id && a.Status == ApprovalState.Pending).Select(a => (DateOnly?)a.DueAt).FirstOrDefaultAsync(turn.Cancellation);
        return new ApproveVersionCard(
            await FactsAsync(turn, version, document), await NamesAsync(turn, version.EditorIds.Count > 0 ? version.EditorIds : [version.AuthorId]),
            due ?? Reviewing.LastDay(turn.Now));
    }

    private static async Task<DraftCard> DraftAsync(Turn turn, DocumentVersion version, ControlledDocument document)
    {
        var file = await turn.Drafts.LookAsync(version.DocumentCode, version.VersionLabel, turn.Cancellation);
        var facts = await FactsAsync(turn, version, document, file);
        var writers = file is null ? [version.AuthorId] : await DocumentApprovers.WritersAsync(turn, version, file);
        return new DraftCard(facts, version.DraftLabel, await NamesAsync(turn, writers), file?.OpenInHandsOf, version.AuthorId == turn.ActorId);
    }

    private static async Task<VersionFacts> FactsAsync(Turn turn, DocumentVersion version, ControlledDocument document, DraftFile? file = null)
    {
        if (version.DraftOpen)
        {
            file ??= await turn.Drafts.LookAsync(version.DocumentCode, version.VersionLabel, turn.Cancellation);
        }

        return new VersionFacts(
            version.Id, version.Version, document.Code, document.Title, version.VersionLabel, version.Status, version.ChangeKind, await turn.NameAsync(version.AuthorId),
            version.ChangeSummary, version.BasedOn, file?.Url ?? (version.InLibrary ? $"{DocumentAddress.Base}/{document.Code}/{version.VersionLabel}" : null))
        {
            Changed = await ChangedAsync(turn, version, file),
            Comments = await CommentsAsync(turn, version),
            Fingerprint = version.ApprovedSourceSha256 ?? version.SubmittedSourceSha256,
            PublishedFingerprint = version.BodySha256 is null ? null : version.PublishedSourceSha256,
            BodyFingerprint = version.BodySha256,
            EffectiveFrom = version.EffectiveFrom,
        };
    }

    private static async Task<ChangeLines?> ChangedAsync(Turn turn, DocumentVersion version, DraftFile? file)
    {
        if (version.InLibrary)
        {
            return version.BasedOn is { } from ? await Changes.BetweenAsync(turn, version.DocumentCode, from, version.VersionLabel, MostLines) : null;
        }

        var stamp = version.Status == VersionState.Draft ? file?.Stamp : version.Stamp;
        return stamp is null || await Changes.OfDraftAsync(turn, version, stamp) is not { } changes ? null : ChangeLines.Of(changes, MostLines);
    }

    /// <summary>Comments stay with the version: they are events of its journal.</summary>
    private static async Task<IReadOnlyList<string>> CommentsAsync(Turn turn, DocumentVersion version)
    {
        var said = await turn.Db.Journal.AsNoTracking().Where(j => j.RecordId == version.Id && (j.Action == CommentDraft.Event || j.Action == "return") && j.Comment != null)
            .OrderByDescending(j => j.Number).Take(MostComments).Select(j => new { j.ActorId, j.Comment }).ToListAsync(turn.Cancellation);
        var lines = new List<string>();
        foreach (var one in said.AsEnumerable().Reverse())
        {
            lines.Add($"{await turn.NameAsync(one.ActorId)}: {one.Comment}");
        }

        return lines;
    }

    private static async Task<string?> NameAsync(Turn turn, string? personId) => personId is null ? null : await turn.NameAsync(personId);

    private static async Task<IReadOnlyList<string>> NamesAsync(Turn turn, IReadOnlyList<string> ids) =>
        await turn.Db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).OrderBy(p => p.Id).Select(p => p.Name).ToListAsync(turn.Cancellation);
}
