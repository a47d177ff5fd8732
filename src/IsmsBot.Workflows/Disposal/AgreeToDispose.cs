using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Disposal;

/// <summary>"It may go": the first of the two, and another person after them. Not before the last day of keeping is over (DOC-08).</summary>
public sealed record AgreeToDispose(string Record, int Version) : DisposalAct(Record, Version)
{
    protected override async Task<Reply?> AlreadyAsync(DocumentVersion record, Turn turn) => await base.AlreadyAsync(record, turn)
        ?? (record.DisposalFirstById == turn.ActorId ? Reply.Say("You have agreed already. It needs a second person.") : null);

    /// <summary>Whoever keeps it longer turns every card; what the other one has to know then is until when.</summary>
    protected override async Task CheckCardAsync(DocumentVersion record, Turn turn)
    {
        Disposals.RefuseInForce(record);
        await Disposals.RefuseKeptAsync(record, record.Id, turn);
        await base.CheckCardAsync(record, turn);
    }

    private protected override async Task<Reply> DecideAsync(DocumentVersion record, DisposalPair pair, Turn turn)
    {
        if (record.DisposalFirstById is { } first && pair.OthersOf(first).Any(p => p.Id == turn.ActorId))
        {
            (record.DisposalSecondById, record.DisposalStepOn) = (turn.ActorId, null);
            turn.Edit(record, "agree to disposal");
            return await AnswerAsync(record, turn, "Agreed by both. I remove the files now.");
        }

        var others = pair.OthersOf(turn.ActorId);
        if (others.Count == 0)
        {
            throw Refuse.Missing("a second person: an ISMS manager, or the approver of the document");
        }

        record.DisposalFirstById = turn.ActorId;
        turn.Edit(record, "agree to disposal");
        await Disposals.SendAsync(turn, record, others, $"disposal:{turn.ActorId}");
        return await AnswerAsync(record, turn, $"Noted. I have asked {others.Select(p => p.Name)} too.");
    }
}
