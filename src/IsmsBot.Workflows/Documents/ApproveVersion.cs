namespace IsmsBot.Workflows.Documents;

/// <summary>
/// Approves exactly the state that was submitted: never by its author or an editor, who are read from the file again (SOD-01), by top management
/// where that is asked for (SOD-06). A file that moved voids the request (DOC-03).
/// </summary>
public sealed record ApproveVersion(string Record, int Version) : VersionAct(Record, Version)
{
    public override Who Allowed() => Who.Only<DocumentVersion>("@approver", v => v.ApproverId);

    protected override async Task<Reply?> AlreadyAsync(DocumentVersion record, Turn turn) => await Decided.ReplyAsync(turn, record);

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn)
    {
        var document = await DocumentAsync(turn, record);
        record.MustAllow("approve");
        var file = await turn.Drafts.LookAsync(record.DocumentCode, record.VersionLabel, turn.Cancellation);
        if (file is not null)
        {
            await RefuseWritersAsync(turn, record, document, await DocumentApprovers.WritersAsync(turn, record, file));
        }

        if (file is null || file.Stamp != record.Stamp)
        {
            return await Lapsing.LapseAsync(turn, record, document);
        }

        record.ApprovedById = turn.ActorId;
        record.ApprovedAt = turn.Now;
        record.ApprovedSourceSha256 = file.Stamp.Sha256;
        record.EffectiveFrom = record.EffectiveFrom is { } day && day > turn.Today ? day : turn.Today;
        record.NextStepOn = null;
        await Covers.SettleAsync(turn, document, record);
        turn.Move(record, "approve");
        await turn.DecideAsync(record, Decision.Approved, null);
        await VersionNews.TellWritersAsync(turn, record, document, VersionEvent.Approved, null);
        return Reply.With(await VersionCards.ForAsync(turn, record), $"Approved. I publish it on {record.EffectiveFrom}.");
    }

    private static async Task RefuseWritersAsync(Turn turn, DocumentVersion record, ControlledDocument document, List<string> writers)
    {
        var free = await DocumentApprovers.FreeAsync(turn, document.Code, writers);
        var names = free.Count == 0 ? (Sentence)"nobody yet" : Sentence.Of(string.Join(", ", free.Select(p => p.Name)));
        Refuse.When(writers.Contains(turn.ActorId), "SOD-01", ("version", Sentence.Of(record.VersionLabel)), ("doc", Sentence.Of(document.Title)), ("alternative", names));
        Refuse.When(
            DocumentRights.NeedsTopManagement(document.Code) && !turn.Actor.Has(Kernel.People.Role.TopManagement), "SOD-06", ("doc", Sentence.Of(document.Title)), ("list", names));
    }
}

/// <summary>Rejects a version for good, with a reason; a new draft may follow.</summary>
public sealed record RejectVersion(string Record, int Version, string? Reason = null) : VersionAct(Record, Version)
{
    public override Who Allowed() => Who.Only<DocumentVersion>("@approver", v => v.ApproverId);

    protected override async Task<Reply?> AlreadyAsync(DocumentVersion record, Turn turn) => await Decided.ReplyAsync(turn, record);

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn)
    {
        var document = await DocumentAsync(turn, record);
        Refuse.UnlessReasoned(Reason, Sentence.Of(await turn.NameAsync(record.AuthorId)));
        record.NextStepOn = null;
        turn.Move(record, "reject", Reason);
        await turn.DecideAsync(record, Decision.Rejected, Reason);
        await VersionNews.TellWritersAsync(turn, record, document, VersionEvent.Rejected, Reason);
        return Reply.With(await VersionCards.ForAsync(turn, record), "Rejected. The author knows why.");
    }
}
