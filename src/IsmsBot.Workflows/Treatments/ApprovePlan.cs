using System.Globalization;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Approvals;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Treatments;

/// <summary>An act on a plan. Owners approve one after the other: their own card stays good until the lines change, so it is the fingerprint that is compared.</summary>
public abstract record PlanAct(string Record, int Version) : Act<RtpVersion>(Record)
{
    /// <summary>GEN-02: a line was changed since the plan was submitted.</summary>
    protected static async Task SameLinesAsync(RtpVersion record, Turn turn, CancellationToken cancellationToken)
    {
        var lines = await Plans.LinesAsync(turn, record, cancellationToken);
        if (Plans.HashOf(lines) != record.LinesHash)
        {
            var last = lines.MaxBy(t => t.UpdatedAt)!;
            throw Refuse.With(await CardAsync(record, turn, cancellationToken), "GEN-02", ("id", Sentence.Of(last.Id)), ("date", $"{last.UpdatedAt}"), ("name", Sentence.Of(await turn.NameAsync(last.UpdatedById, cancellationToken))));
        }
    }

    protected static async Task<Card?> CardAsync(RtpVersion record, Turn turn, CancellationToken cancellationToken) => await Plans.CardAsync(turn, record, turn.ActorId, cancellationToken);

    protected static void Waits(RtpVersion record, Sentence action) =>
        Refuse.Unless(record.Status == RtpState.InApproval, "GEN-05", ("id", Sentence.Of(record.Id)), ("state", $"{record.Status}"), ("action", action), ("states", $"{RtpState.InApproval}"));
}

/// <summary>A risk owner approves the lines of their risks; when the last one has, top management is asked.</summary>
public sealed record ApproveMyLines(string Record, int Version) : PlanAct(Record, Version)
{
    public override Who Allowed() => Who.May("treatment.approve");

    protected override async Task<Reply> DoAsync(RtpVersion record, Turn turn, CancellationToken cancellationToken)
    {
        Waits(record, "approve");
        Refuse.Unless(record.OwnerIds.Contains(turn.ActorId), "GEN-11", ("assignee", "the owners of the risks in the plan"));
        if (record.IsApprovedBy(turn.ActorId))
        {
            return Reply.With((await CardAsync(record, turn, cancellationToken))!, "You have approved your lines already.");
        }

        await SameLinesAsync(record, turn, cancellationToken);
        record.OwnerApprovals = [.. record.OwnerApprovals, string.Create(CultureInfo.InvariantCulture, $"{turn.ActorId} {turn.Today:yyyy-MM-dd}")];
        turn.Edit(record, "lines approved");
        await OwnDecisionAsync(record, turn, cancellationToken);
        if (record.OwnerIds.TrueForAll(record.IsApprovedBy))
        {
            var top = (await RiskWho.HoldersAsync(turn.Db, Role.TopManagement, cancellationToken)).Where(p => p.Id != record.AuthorId).ToList();
            var card = await Plans.CardAsync(turn, record, null, cancellationToken);
            await turn.AskForApprovalAsync(record, record.LinesHash, top, turn.Today.AddDays(SubmitPlan.ApprovalDays), card with { MayApprove = true }, cancellationToken);
        }

        return Reply.With((await CardAsync(record, turn, cancellationToken))!, "Your lines are approved.");
    }

    /// <summary>Only the acting owner's request is decided; the others' stay open.</summary>
    private static async Task OwnDecisionAsync(RtpVersion record, Turn turn, CancellationToken cancellationToken)
    {
        foreach (var approval in await turn.Db.Set<Approval>().Where(a => a.SubjectId == record.Id && a.ApproverId == turn.ActorId && a.Status == ApprovalState.Pending).ToListAsync(cancellationToken))
        {
            (approval.Decision, approval.DecidedAt) = (Decision.Approved, turn.Now);
            turn.Move(approval, Approval.Lifecycle, "decide");
        }
    }
}

/// <summary>Top management approves the plan as a whole; never its author, and only after every risk owner has approved their lines.</summary>
public sealed record ApprovePlan(string Record, int Version) : PlanAct(Record, Version)
{
    public override Who Allowed() => Who.May("rtp.approve");

    protected override async Task<Reply> DoAsync(RtpVersion record, Turn turn, CancellationToken cancellationToken)
    {
        Waits(record, "approve");
        if (record.AuthorId == turn.ActorId)
        {
            var others = (await RiskWho.HoldersAsync(turn.Db, Role.TopManagement, cancellationToken)).Where(p => p.Id != turn.ActorId).Select(p => p.Name).ToList();
            throw Refuse.With("SOD-01", ("version", Sentence.Of(record.VersionLabel)), ("doc", Sentence.Of(record.Title)), ("alternative", others.Count == 0 ? (Sentence)"another member of top management" : Sentence.Of(others[0])));
        }

        var waiting = record.OwnerIds.Where(id => !record.IsApprovedBy(id)).ToList();
        if (waiting.Count > 0)
        {
            throw Refuse.With(await CardAsync(record, turn, cancellationToken), "GEN-04", ("fields", "the approval of every risk owner"));
        }

        await SameLinesAsync(record, turn, cancellationToken);
        foreach (var before in await turn.Db.Set<RtpVersion>().Where(v => v.Status == RtpState.Approved).ToListAsync(cancellationToken))
        {
            turn.Move(before, RtpVersion.Lifecycle, "replace", record.Id);
        }

        (record.ApprovedById, record.ApprovedAt) = (turn.ActorId, turn.Today);
        turn.Move(record, RtpVersion.Lifecycle, "approve");
        await turn.DecideAsync(record, Decision.Approved, null, cancellationToken);
        return Reply.With((await CardAsync(record, turn, cancellationToken))!, $"Approved. Plan {record.VersionLabel} is in force.");
    }
}

/// <summary>A risk owner or top management sends the plan back with the reason.</summary>
public sealed record ReturnPlan(string Record, int Version, string? Reason = null) : PlanAct(Record, Version)
{
    public override Who Allowed() => Who.May("rtp.approve").Or(Who.May("treatment.approve"));

    protected override async Task<Reply> DoAsync(RtpVersion record, Turn turn, CancellationToken cancellationToken)
    {
        var author = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == record.AuthorId, cancellationToken);
        Refuse.UnlessReasoned(Reason, Sentence.Of(author.Name));
        turn.Move(record, RtpVersion.Lifecycle, "return", Reason);
        await turn.LapseApprovalsAsync(record.Id, cancellationToken);
        turn.Send(new RiskNewsCard(record.Id, record.Title, $"{turn.Actor.Name} sends plan {record.VersionLabel} back: {Reason}"), author, $"risk-news:{record.Id}:{record.Version}", record.Id);
        return Reply.With((await CardAsync(record, turn, cancellationToken))!, $"Sent back. {author.Name} reads why.");
    }
}

/// <summary>Opens a plan. Changes nothing.</summary>
public sealed record ShowPlan(string Record) : Act<RtpVersion>(Record)
{
    public override Who Allowed() => Who.May("risk.read");

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(RtpVersion record, Turn turn, CancellationToken cancellationToken) => Reply.With(await Plans.CardAsync(turn, record, turn.ActorId, cancellationToken));
}
