using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Disposal;

/// <summary>Opens the question from "my tasks". Changes nothing.</summary>
public sealed record ShowDisposal(string Record) : Act<DocumentVersion>(Record)
{
    public override Who Allowed() => new OneOfThePair();

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn) =>
        Reply.With(await Disposals.CardAsync(turn, record, turn.Actor));
}
