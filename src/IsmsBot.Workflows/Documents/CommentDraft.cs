namespace IsmsBot.Workflows.Documents;

/// <summary>A reviewer's comment; it stays with the version.</summary>
public sealed record CommentDraft(string Record, string? Comment = null) : Act<DocumentVersion>(Record)
{
    /// <summary>The event of the journal that holds a comment.</summary>
    public const string Event = "comment";

    public override Who Allowed() => Who.AnyOf<DocumentVersion>("@reviewer", v => v.ReviewerIds);

    protected override Task<Reply> DoAsync(DocumentVersion record, Turn turn) =>
        Comment?.Trim() is { Length: >= 2 } comment ? Answering.AnswerAsync(turn, record, comment) : throw Refuse.Missing("your comment");
}

/// <summary>A reviewer has nothing against the draft.</summary>
public sealed record NoObjections(string Record) : Act<DocumentVersion>(Record)
{
    public override Who Allowed() => Who.AnyOf<DocumentVersion>("@reviewer", v => v.ReviewerIds);

    protected override Task<Reply> DoAsync(DocumentVersion record, Turn turn) => Answering.AnswerAsync(turn, record, null);
}

/// <summary>Notes what a reviewer said; when the last one has answered, the owner is asked to pass it on.</summary>
internal static class Answering
{
    public static async Task<Reply> AnswerAsync(Turn turn, DocumentVersion version, string? comment)
    {
        if (version.Status != VersionState.InReview)
        {
            throw Refuse.With(
                await VersionCards.ForAsync(turn, version),
                "GEN-05", ("id", Sentence.Of(version.Id)), ("state", $"{version.Status}"), ("action", "comment"), ("states", $"{VersionState.InReview}"));
        }

        if (!version.ReviewedByIds.Contains(turn.ActorId))
        {
            version.ReviewedByIds = [.. version.ReviewedByIds, turn.ActorId];
        }

        turn.Edit(version, comment is null ? "no objections" : CommentDraft.Event, comment);
        if (Reviewing.IsFinished(version, turn.Today))
        {
            var document = await turn.Db.Set<ControlledDocument>().SingleAsync(d => d.Code == version.DocumentCode, turn.Cancellation);
            await Reviewing.TellOwnerAsync(turn, version, document, comment is null ? null : $"{turn.Actor.Name}: {comment}");
        }

        return Reply.With(await VersionCards.ForAsync(turn, version), comment is null ? "Thank you. Noted: no objections." : "Thank you. Your comment stays with the version.");
    }
}
