using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Disposal;

/// <summary>What owner and ISMS manager decide about a version whose time of keeping is over; nobody else is asked.</summary>
public abstract record DisposalAct(string Record, int Version) : VersionedAct<DocumentVersion>(Record, Version)
{
    public override Who Allowed() => new OneOfThePair();

    protected override async Task<Card?> CurrentCardAsync(DocumentVersion record, Turn turn) => await Disposals.CardAsync(turn, record, turn.Actor);

    protected override Task<Reply?> AlreadyAsync(DocumentVersion record, Turn turn) => Task.FromResult(
        record.DisposedAt is { } at ? Reply.Say($"Its files were removed on {at}.")
            : record.DisposalSecondById is not null ? Reply.Say("Two people have agreed; its files are being removed.") : null);

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn)
    {
        var pair = await DisposalPair.OfAsync(turn, record);
        Refuse.Unless(pair.Has(turn.ActorId), "GEN-11", ("assignee", $"{pair.Everybody.Select(p => p.Name)}"));
        turn.FollowCardsOf(record);
        return await DecideAsync(record, pair, turn);
    }

    private protected abstract Task<Reply> DecideAsync(DocumentVersion record, DisposalPair pair, Turn turn);

    private protected static async Task<Reply> AnswerAsync(DocumentVersion record, Turn turn, Sentence said) =>
        Reply.With(await Disposals.CardAsync(turn, record, turn.Actor), said);
}
