namespace IsmsBot.Workflows.Versions;

/// <summary>A reviewer's comment; it stays with the version.</summary>
public sealed record CommentDraft(string Record, string? Comment = null) : Act<DocumentVersion>(Record)
{
    public override Who Allowed() => Who.AnyOf<DocumentVersion>("@reviewer", v => v.ReviewerIds);

    protected override Task<Reply> DoAsync(DocumentVersion record, Turn turn) =>
        Comment?.Trim() is { Length: >= 2 } comment ? Answering.AnswerAsync(turn, record, comment) : throw Refuse.Missing("your comment");
}
