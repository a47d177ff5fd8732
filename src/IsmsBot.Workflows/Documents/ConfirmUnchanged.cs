namespace IsmsBot.Workflows.Documents;

/// <summary>"Still right": the owner ends a review without a change, and the approver has to say so too (DOC-07).</summary>
public sealed record ConfirmUnchanged(string Record, int Version) : DocumentAct(Record, Version)
{
    public override Who Allowed() => Who.Only<ControlledDocument>("@owner", d => d.DocumentOwnerId).Or(Who.May("document.approve"));

    protected override async Task<Reply?> AlreadyAsync(ControlledDocument record, Turn turn) =>
        record.DocumentOwnerId == turn.ActorId && record.ReviewConfirmedById == turn.ActorId
            ? Reply.With(await ReviewCards.ForAsync(turn, record), "You have confirmed it already; the approver is asked.")
            : null;

    protected override Task<Reply> DoAsync(ControlledDocument record, Turn turn)
    {
        record.MustAllow("confirm-unchanged");
        return record.DocumentOwnerId == turn.ActorId ? OwnerAsync(record, turn) : ApproverAsync(record, turn);
    }

    private static async Task<Reply> OwnerAsync(ControlledDocument record, Turn turn)
    {
        var free = await DocumentApprovers.FreeAsync(turn, record.Code, [turn.ActorId]);
        var approver = free.FirstOrDefault(p => p.Id == record.ApproverId) ?? (free.Count > 0 ? free[0] : throw Refuse.Missing("another person who may approve it"));
        record.ReviewConfirmedById = turn.ActorId;
        turn.Edit(record, "still right");
        await turn.AskForApprovalAsync(record, record.CurrentSha256 ?? "", [approver], Reviewing.LastDay(turn.Now), await ReviewCards.ForApproverAsync(turn, record));
        return Reply.With(await ReviewCards.ForAsync(turn, record), $"Noted. I have asked {approver.Name} to confirm it too.");
    }

    private static async Task<Reply> ApproverAsync(ControlledDocument record, Turn turn)
    {
        var asked = await turn.Db.Set<Approval>().AnyAsync(a => a.SubjectId == record.Id && a.ApproverId == turn.ActorId && a.Status == ApprovalState.Pending, turn.Cancellation);
        if (!asked && record.ApproverId != turn.ActorId)
        {
            throw Refuse.With("GEN-11", ("assignee", Sentence.Of(await turn.NameAsync(record.ApproverId))));
        }

        if (record.ReviewConfirmedById is null)
        {
            throw Refuse.With(await ReviewCards.ForAsync(turn, record), "DOC-07", ("doc", Sentence.Of(record.Title)));
        }

        record.ReviewConfirmedById = null;
        record.NextReviewAt = turn.Today.AddMonths(record.ReviewMonths);
        record.NextStepOn = null;
        turn.Move(record, "confirm-unchanged", record.CurrentVersion);
        await turn.DecideAsync(record, Decision.Approved, null);
        return Reply.With(await DocumentCards.ForAsync(turn, record), $"Confirmed. The next review is on {record.NextReviewAt}.");
    }
}
