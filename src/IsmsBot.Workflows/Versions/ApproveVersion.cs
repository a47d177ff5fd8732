namespace IsmsBot.Workflows.Versions;

/// <summary>
/// Approves exactly the state that was submitted: never by its author or an editor, who are read from the file again (SOD-01), by top management
/// where that is asked for (SOD-06). A file that moved voids the request (DOC-03).
/// </summary>
public sealed record ApproveVersion(string Record, int Version) : StepAct<DocumentVersion>(Record, Version)
{
    protected override string Action => "approve";

    protected override async Task<Reply?> AlreadyAsync(DocumentVersion record, Turn turn) => await Deciding.AlreadyAsync(turn, record);

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn)
    {
        record.MustAllow(Action);
        var file = await turn.Drafts.LookAsync(record.DocumentCode, record.VersionLabel, turn.Cancellation);
        if (file is not null)
        {
            await DocumentApprovers.RefuseWriterAsync(turn, record, await DocumentApprovers.WritersAsync(turn, record, file));
        }

        if (file is null || file.Stamp != record.Stamp)
        {
            return await Deciding.LapseAsync(turn, record);
        }

        (record.ApprovedById, record.ApprovedAt, record.ApprovedSourceSha256) = (turn.ActorId, turn.Now, file.Stamp.Sha256);
        record.EffectiveFrom = record.EffectiveFrom is { } day && day > turn.Today ? day : turn.Today;
        var document = await turn.DocumentAsync(record);
        await Covers.SettleAsync(turn, document, record);
        turn.Move(record, Action);
        await turn.DecideAsync(record, Decision.Approved, null);
        await VersionNews.TellWritersAsync(turn, record, document, $"{turn.Actor.Name} has approved it. I publish it on {record.EffectiveFrom}.");
        return await AnswerAsync(record, turn, $"Approved. I publish it on {record.EffectiveFrom}.");
    }
}
