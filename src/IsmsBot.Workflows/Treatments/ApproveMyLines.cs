namespace IsmsBot.Workflows.Treatments;

/// <summary>A risk owner approves the lines of their risks; when the last one has, top management is asked.</summary>
public sealed record ApproveMyLines(string Record, int Version) : VersionedAct<RtpVersion>(Record, Version)
{
    public override Who Allowed() => Who.AnyOf<RtpVersion>("@riskOwner", plan => plan.OwnerIds);

    private static PlanRegister Register => (PlanRegister)IssueRegister.Of<RtpVersion>();

    protected override async Task<Reply?> AlreadyAsync(RtpVersion record, Turn turn) => !record.IsApprovedBy(turn.ActorId) ? null
        : Reply.With(await Register.CardAsync(record, turn.Reader), "You have approved your lines already.");

    protected override Task<bool> IsCurrentAsync(RtpVersion record, Turn turn) => Register.IsCurrentAsync(record, Version, turn);

    protected override async Task<Card?> CurrentCardAsync(RtpVersion record, Turn turn) => await Register.CardAsync(record, turn.Reader);

    protected override async Task<Reply> DoAsync(RtpVersion record, Turn turn)
    {
        var register = Register;
        record.MustAllow("approve");
        await register.RefuseOtherLinesAsync(record, turn);
        record.OwnerApprovals = [.. record.OwnerApprovals, string.Create(CultureInfo.InvariantCulture, $"{turn.ActorId} {turn.Today:yyyy-MM-dd}")];
        turn.Edit(record, "lines approved");
        await OwnDecisionAsync(record, turn);
        if (!record.Waiting().Any())
        {
            await register.AskAsync(turn, record, await register.ApproversAsync(record, turn));
        }

        return Reply.With(await register.CardAsync(record, turn.Reader), "Your lines are approved.");
    }

    /// <summary>Only the acting owner's request is decided; the others' stay open.</summary>
    private static async Task OwnDecisionAsync(RtpVersion record, Turn turn)
    {
        var mine = turn.Db.Set<Approval>().Where(a => a.SubjectId == record.Id && a.ApproverId == turn.ActorId && a.Status == ApprovalState.Pending);
        foreach (var approval in await mine.ToListAsync(turn.Cancellation))
        {
            (approval.Decision, approval.DecidedAt) = (Decision.Approved, turn.Now);
            turn.Move(approval, "decide");
        }
    }
}
