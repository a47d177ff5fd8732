using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Approvals;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Documents;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Documents;

/// <summary>Draws a version as it stands now for the person who acts: to write, to comment, to pass on, to decide, or to see.</summary>
internal static class VersionCards
{
    private const int MostLines = 5;
    private const int MostComments = 5;

    public static async Task<Card> ForAsync(Turn turn, DocumentVersion version, CancellationToken cancellationToken)
    {
        var document = await turn.Db.Set<ControlledDocument>().SingleAsync(d => d.Code == version.DocumentCode, cancellationToken);
        return version.Status switch
        {
            VersionState.Draft => await DraftAsync(turn, version, document, cancellationToken),
            VersionState.InReview when document.DocumentOwnerId == turn.ActorId => await ReviewingAsync(turn, version, document, cancellationToken),
            VersionState.InReview when version.ReviewerIds.Except(version.ReviewedByIds).Contains(turn.ActorId) => await CommentAsync(turn, version, document, cancellationToken),
            VersionState.InApproval when version.ApproverId == turn.ActorId => await ApproveAsync(turn, version, document, cancellationToken),
            _ => new VersionCard(
                await FactsAsync(turn, version, document, cancellationToken), await NameAsync(turn, version.ApprovedById ?? version.ApproverId, cancellationToken), version.ApprovedAt, version.PublishedAt),
        };
    }

    public static async Task<CommentCard> CommentAsync(Turn turn, DocumentVersion version, ControlledDocument document, CancellationToken cancellationToken) =>
        new(await FactsAsync(turn, version, document, cancellationToken), Reviewing.LastDay(version.SubmittedAt ?? turn.Now));

    public static async Task<ReviewingCard> ReviewingAsync(Turn turn, DocumentVersion version, ControlledDocument document, CancellationToken cancellationToken) => new(
        await FactsAsync(turn, version, document, cancellationToken), await NamesAsync(turn, version.ReviewedByIds, cancellationToken),
        await NamesAsync(turn, [.. version.ReviewerIds.Except(version.ReviewedByIds)], cancellationToken), Reviewing.LastDay(version.SubmittedAt ?? turn.Now),
        await NameAsync(turn, version.ApproverId, cancellationToken) ?? "");

    public static async Task<ApproveVersionCard> ApproveAsync(Turn turn, DocumentVersion version, ControlledDocument document, CancellationToken cancellationToken)
    {
        var due = await turn.Db.Set<Approval>().AsNoTracking().Where(a => a.SubjectId == version.Id && a.Status == ApprovalState.Pending).Select(a => (DateOnly?)a.DueAt).FirstOrDefaultAsync(cancellationToken);
        return new ApproveVersionCard(
            await FactsAsync(turn, version, document, cancellationToken), await NamesAsync(turn, version.EditorIds.Count > 0 ? version.EditorIds : [version.AuthorId], cancellationToken),
            due ?? Reviewing.LastDay(turn.Now));
    }

    private static async Task<DraftCard> DraftAsync(Turn turn, DocumentVersion version, ControlledDocument document, CancellationToken cancellationToken)
    {
        var file = await turn.Drafts.LookAsync(version.DocumentCode, version.VersionLabel, cancellationToken);
        var facts = await FactsAsync(turn, version, document, cancellationToken, file);
        var writers = file is null ? [version.AuthorId] : await DocumentApprovers.WritersAsync(turn, version, file, cancellationToken);
        return new DraftCard(facts, version.DraftLabel, await NamesAsync(turn, writers, cancellationToken), file?.OpenInHandsOf, version.AuthorId == turn.ActorId);
    }

    private static async Task<VersionFacts> FactsAsync(Turn turn, DocumentVersion version, ControlledDocument document, CancellationToken cancellationToken, DraftFile? file = null)
    {
        if (version.DraftOpen)
        {
            file ??= await turn.Drafts.LookAsync(version.DocumentCode, version.VersionLabel, cancellationToken);
        }

        return new VersionFacts(
            version.Id, version.Version, document.Code, document.Title, version.VersionLabel, version.Status, version.ChangeKind, await turn.NameAsync(version.AuthorId, cancellationToken),
            version.ChangeSummary, version.BasedOn, file?.Url ?? (version.InLibrary ? $"{DocumentAddress.Base}/{document.Code}/{version.VersionLabel}" : null))
        {
            Changed = await ChangedAsync(turn, version, file, cancellationToken),
            Comments = await CommentsAsync(turn, version, cancellationToken),
            Fingerprint = version.ApprovedSourceSha256 ?? version.SubmittedSourceSha256,
            PublishedFingerprint = version.BodySha256 is null ? null : version.PublishedSourceSha256,
            BodyFingerprint = version.BodySha256,
            EffectiveFrom = version.EffectiveFrom,
        };
    }

    private static async Task<ChangeLines?> ChangedAsync(Turn turn, DocumentVersion version, DraftFile? file, CancellationToken cancellationToken)
    {
        if (version.InLibrary)
        {
            return version.BasedOn is { } from ? await Changes.BetweenAsync(turn, version.DocumentCode, from, version.VersionLabel, MostLines, cancellationToken) : null;
        }

        var stamp = version.Status == VersionState.Draft ? file?.Stamp : version.Stamp;
        return stamp is null || await Changes.OfDraftAsync(turn, version, stamp, cancellationToken) is not { } changes ? null : ChangeLines.Of(changes, MostLines);
    }

    /// <summary>Comments stay with the version: they are events of its journal.</summary>
    private static async Task<IReadOnlyList<string>> CommentsAsync(Turn turn, DocumentVersion version, CancellationToken cancellationToken)
    {
        var said = await turn.Db.Journal.AsNoTracking().Where(j => j.RecordId == version.Id && (j.Action == CommentDraft.Event || j.Action == "return") && j.Comment != null)
            .OrderByDescending(j => j.Number).Take(MostComments).Select(j => new { j.ActorId, j.Comment }).ToListAsync(cancellationToken);
        var lines = new List<string>();
        foreach (var one in said.AsEnumerable().Reverse())
        {
            lines.Add($"{await turn.NameAsync(one.ActorId, cancellationToken)}: {one.Comment}");
        }

        return lines;
    }

    private static async Task<string?> NameAsync(Turn turn, string? personId, CancellationToken cancellationToken) => personId is null ? null : await turn.NameAsync(personId, cancellationToken);

    private static async Task<IReadOnlyList<string>> NamesAsync(Turn turn, IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        await turn.Db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).OrderBy(p => p.Id).Select(p => p.Name).ToListAsync(cancellationToken);
}
