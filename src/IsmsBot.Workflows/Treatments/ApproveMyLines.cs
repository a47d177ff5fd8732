namespace IsmsBot.Workflows.Treatments;

/// <summary>A risk owner approves the lines of their risks; when the last one has, top management is asked.</summary>
public sealed record ApproveMyLines(string Record, int Version) : Act<RtpVersion>(Record)
{
    public override Who Allowed() => Who.AnyOf<RtpVersion>("@riskOwner", plan => plan.OwnerIds);

    protected override async Task<Reply> DoAsync(RtpVersion record, Turn turn)
    {
        var register = (PlanRegister)IssueRegister.Of<RtpVersion>();
        record.MustAllow("approve");
        if (record.IsApprovedBy(turn.ActorId))
        {
            return Reply.With(await register.CardAsync(record, turn.Reader), "You have approved your lines already.");
        }

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
