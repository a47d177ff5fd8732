using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Documents;

/// <summary>"Still right": the owner ends a review without a change, and the approver has to say so too (DOC-07).</summary>
public sealed record ConfirmUnchanged(string Record, int Version) : StepAct<ControlledDocument>(Record, Version)
{
    protected override string Action => "confirm-unchanged";

    protected override async Task<Reply?> AlreadyAsync(ControlledDocument record, Turn turn) =>
        record.ReviewConfirmedById == turn.ActorId ? await AnswerAsync(record, turn, "You have confirmed it already; the approver is asked.") : null;

    protected override async Task<Reply> DoAsync(ControlledDocument record, Turn turn)
    {
        record.MustAllow(Action);
        if (record.DocumentOwnerId == turn.ActorId)
        {
            return await OwnerAsync(record, turn);
        }

        if (record.ReviewConfirmedById is null)
        {
            throw await NoAsync(record, turn, "DOC-07", ("doc", Sentence.Of(record.Title)));
        }

        record.EndReview(turn.Today.AddMonths(record.ReviewMonths));
        turn.Move(record, Action, record.CurrentVersion);
        await turn.DecideAsync(record, Decision.Approved, null);
        return await AnswerAsync(record, turn, $"Confirmed. The next review is on {record.NextReviewAt}.");
    }

    private static async Task<Reply> OwnerAsync(ControlledDocument record, Turn turn)
    {
        var free = await DocumentApprovers.FreeAsync(turn, record.Code, [turn.ActorId]);
        var approver = free.FirstOrDefault(p => p.Id == record.ApproverId) ?? (free.Count > 0 ? free[0] : null)
            ?? throw Refuse.Missing("another person who may approve it");
        (record.ReviewConfirmedById, record.ReviewApproverId) = (turn.ActorId, approver.Id);
        turn.Edit(record, "still right");
        var card = await Register.CardAsync(record, turn.For(approver));
        await turn.AskForApprovalAsync(record, record.CurrentSha256 ?? "", [approver], Reviewing.LastDay(turn.Today), card);
        return await AnswerAsync(record, turn, $"Noted. I have asked {approver.Name} to confirm it too.");
    }
}
