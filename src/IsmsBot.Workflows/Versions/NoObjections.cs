namespace IsmsBot.Workflows.Versions;

/// <summary>A reviewer has nothing against the draft.</summary>
public sealed record NoObjections(string Record) : Act<DocumentVersion>(Record)
{
    public override Who Allowed() => Who.AnyOf<DocumentVersion>("@reviewer", v => v.ReviewerIds);

    protected override Task<Reply> DoAsync(DocumentVersion record, Turn turn) => Answering.AnswerAsync(turn, record, null);
}
