using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Documents;

/// <summary>Draws a document as it stands now, for people it is meant for.</summary>
internal static class DocumentCards
{
    public static async Task<Reply> ReplyAsync(Turn turn, ControlledDocument document)
    {
        Refuse.Unless(
            await MayReadAsync(turn, document), "GEN-01",
            ("role", $"reader of {document.Code}"), ("action", "read it"), ("holders", Sentence.Of(await turn.NameAsync(document.DocumentOwnerId))));
        return Reply.With(await ForAsync(turn, document));
    }

    /// <summary>Whether a document is meant for the acting person: by a group, or because they have to do with it.</summary>
    public static async Task<bool> MayReadAsync(Turn turn, ControlledDocument document) =>
        turn.Actor.Scope("document.read") == "any" || document.AccessGroups.Contains("sg-isms-staff") || document.DocumentOwnerId == turn.ActorId || document.ApproverId == turn.ActorId
        || await turn.Db.Set<GroupMember>().AnyAsync(m => m.PersonId == turn.ActorId && document.AccessGroups.Contains(m.Group), turn.Cancellation);

    public static async Task<DocumentCard> ForAsync(Turn turn, ControlledDocument document)
    {
        var mine = document.DocumentOwnerId == turn.ActorId;
        var mayDraft = turn.Actor.Scope("document.draft") is { } scope && (scope == "any" || mine);
        var versions = await turn.Db.Set<DocumentVersion>().AsNoTracking().Where(v => v.DocumentCode == document.Code && v.InLibrary).Select(v => v.VersionLabel).ToListAsync(turn.Cancellation);
        await foreach (var stored in turn.Documents.HistoryAsync(document.Code, turn.Cancellation))
        {
            if (stored.Library == DocumentLibrary.Published && !versions.Contains(stored.Version))
            {
                versions.Add(stored.Version);
            }
        }

        var open = await OpenDrafts.FindAsync(turn.Db, document.Code, turn.Cancellation);
        var inLibrary = document.CurrentVersion is { } current && versions.Contains(current);
        return new DocumentCard(
            document.Id, document.Version, document.Code, document.Title, document.Status, document.CurrentVersion, await turn.NameAsync(document.DocumentOwnerId),
            await turn.NameAsync(document.ApproverId), document.Classification, document.NextReviewAt, inLibrary ? $"{DocumentAddress.Base}/{document.Code}/{document.CurrentVersion}" : null,
            [.. versions.OrderByDescending(DocumentNames.Order).Select(l => new Option(l, $"Version {l}"))], open?.Id, open?.DraftLabel, mayDraft, mine || document.ApproverId == turn.ActorId, turn.Today);
    }
}
