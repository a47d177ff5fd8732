using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Disposal;

/// <summary>Keeps a version beyond its time, with a reason and a new date: a legal case, an open nonconformity. Both are asked again then.</summary>
public sealed record KeepLonger(string Record, int Version, DateOnly? Until = null, string? Reason = null) : DisposalAct(Record, Version)
{
    private protected override async Task<Reply> DecideAsync(DocumentVersion record, DisposalPair pair, Turn turn)
    {
        Disposals.RefuseInForce(record);
        if (Until is not { } until || until <= turn.Today || !Plans.Reach(until, turn.Today))
        {
            throw Refuse.Missing("a day in the future");
        }

        Refuse.UnlessReasoned(Reason, $"{pair.OthersOf(turn.ActorId).Select(p => p.Name)}");
        (record.RetainUntil, record.HoldReason, record.DisposalFirstById, record.DisposalStepOn) = (until, Reason!.Trim(), null, null);
        turn.Edit(record, "keep longer", record.HoldReason);
        return await AnswerAsync(record, turn, $"It is kept until {until}. I ask again then.");
    }
}
