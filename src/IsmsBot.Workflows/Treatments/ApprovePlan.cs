namespace IsmsBot.Workflows.Treatments;

/// <summary>An act on a plan. Owners approve one after the other: their own card stays good until the lines change, so it is the fingerprint that is compared.</summary>
public abstract record PlanAct(string Record, int Version) : Act<RtpVersion>(Record)
{
    /// <summary>GEN-02: a line was changed since the plan was submitted.</summary>
    protected static async Task SameLinesAsync(RtpVersion record, Turn turn)
    {
        var lines = await Plans.LinesAsync(turn, record);
        if (Plans.HashOf(lines) != record.LinesHash)
        {
            var last = lines.MaxBy(t => t.UpdatedAt)!;
            throw Refuse.With(await CardAsync(record, turn), "GEN-02", ("id", Sentence.Of(last.Id)), ("date", $"{last.UpdatedAt}"), ("name", Sentence.Of(await turn.NameAsync(last.UpdatedById))));
        }
    }

    protected static async Task<Card?> CardAsync(RtpVersion record, Turn turn) => await Plans.CardAsync(turn, record, turn.ActorId);

    protected static void Waits(RtpVersion record, Sentence action) =>
        Refuse.Unless(record.Status == RtpState.InApproval, "GEN-05", ("id", Sentence.Of(record.Id)), ("state", $"{record.Status}"), ("action", action), ("states", $"{RtpState.InApproval}"));
}

/// <summary>A risk owner approves the lines of their risks; when the last one has, top management is asked.</summary>
public sealed record ApproveMyLines(string Record, int Version) : PlanAct(Record, Version)
{
    public override Who Allowed() => Who.May("treatment.approve");

    protected override async Task<Reply> DoAsync(RtpVersion record, Turn turn)
    {
        Waits(record, "approve");
        Refuse.Unless(record.OwnerIds.Contains(turn.ActorId), "GEN-11", ("assignee", "the owners of the risks in the plan"));
        if (record.IsApprovedBy(turn.ActorId))
        {
            return Reply.With((await CardAsync(record, turn))!, "You have approved your lines already.");
        }

        await SameLinesAsync(record, turn);
        record.OwnerApprovals = [.. record.OwnerApprovals, string.Create(CultureInfo.InvariantCulture, $"{turn.ActorId} {turn.Today:yyyy-MM-dd}")];
        turn.Edit(record, "lines approved");
        await OwnDecisionAsync(record, turn);
        if (record.OwnerIds.TrueForAll(record.IsApprovedBy))
        {
            var top = (await RoleHolders.HereAsync(turn.Db, Role.TopManagement, turn.Cancellation)).Where(p => p.Id != record.AuthorId).ToList();
            var card = await Plans.CardAsync(turn, record, null);
            await turn.AskForApprovalAsync(record, record.LinesHash, top, turn.Today.AddDays(SubmitPlan.ApprovalDays), card with { MayApprove = true });
        }

        return Reply.With((await CardAsync(record, turn))!, "Your lines are approved.");
    }

    /// <summary>Only the acting owner's request is decided; the others' stay open.</summary>
    private static async Task OwnDecisionAsync(RtpVersion record, Turn turn)
    {
        foreach (var approval in await turn.Db.Set<Approval>().Where(a => a.SubjectId == record.Id && a.ApproverId == turn.ActorId && a.Status == ApprovalState.Pending).ToListAsync(turn.Cancellation))
        {
            (approval.Decision, approval.DecidedAt) = (Decision.Approved, turn.Now);
            turn.Move(approval, "decide");
        }
    }
}

/// <summary>Top management approves the plan as a whole; never its author, and only after every risk owner has approved their lines.</summary>
public sealed record ApprovePlan(string Record, int Version) : PlanAct(Record, Version)
{
    public override Who Allowed() => Who.May("rtp.approve");

    protected override async Task<Reply> DoAsync(RtpVersion record, Turn turn)
    {
        Waits(record, "approve");
        if (record.AuthorId == turn.ActorId)
        {
            var others = (await RoleHolders.HereAsync(turn.Db, Role.TopManagement, turn.Cancellation)).Where(p => p.Id != turn.ActorId).Select(p => p.Name).ToList();
            throw Refuse.With("SOD-01", ("version", Sentence.Of(record.VersionLabel)), ("doc", Sentence.Of(record.Title)), ("alternative", others.Count == 0 ? (Sentence)"another member of top management" : Sentence.Of(others[0])));
        }

        var waiting = record.OwnerIds.Where(id => !record.IsApprovedBy(id)).ToList();
        if (waiting.Count > 0)
        {
            throw Refuse.With(await CardAsync(record, turn), "GEN-04", ("fields", "the approval of every risk owner"));
        }

        await SameLinesAsync(record, turn);
        foreach (var before in await turn.Db.Set<RtpVersion>().Where(v => v.Status == RtpState.Approved).ToListAsync(turn.Cancellation))
        {
            turn.Move(before, "replace", record.Id);
        }

        (record.ApprovedById, record.ApprovedAt) = (turn.ActorId, turn.Today);
        turn.Move(record, "approve");
        await turn.DecideAsync(record, Decision.Approved, null);
        return Reply.With((await CardAsync(record, turn))!, $"Approved. Plan {record.VersionLabel} is in force.");
    }
}

/// <summary>A risk owner or top management sends the plan back with the reason.</summary>
public sealed record ReturnPlan(string Record, int Version, string? Reason = null) : PlanAct(Record, Version)
{
    public override Who Allowed() => Who.May("rtp.approve").Or(Who.May("treatment.approve"));

    protected override async Task<Reply> DoAsync(RtpVersion record, Turn turn)
    {
        var author = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == record.AuthorId, turn.Cancellation);
        Refuse.UnlessReasoned(Reason, Sentence.Of(author.Name));
        turn.Move(record, "return", Reason);
        await turn.LapseApprovalsAsync(record.Id);
        turn.Send(new NewsCard(record.Id, record.Title, $"{turn.Actor.Name} sends plan {record.VersionLabel} back: {Reason}"), author, $"risk-news:{record.Id}:{record.Version}", record.Id);
        return Reply.With((await CardAsync(record, turn))!, $"Sent back. {author.Name} reads why.");
    }
}

/// <summary>Opens a plan. Changes nothing.</summary>
public sealed record ShowPlan(string Record) : Act<RtpVersion>(Record)
{
    public override Who Allowed() => Who.May("risk.read");

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(RtpVersion record, Turn turn) => Reply.With(await Plans.CardAsync(turn, record, turn.ActorId));
}
