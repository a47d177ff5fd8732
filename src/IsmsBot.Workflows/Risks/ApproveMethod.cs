using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Approvals;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks;

/// <summary>An act on a method version.</summary>
public abstract record MethodAct(string Record, int Version) : VersionedAct<RiskMethod>(Record, Version)
{
    /// <summary>Anybody may press; that it has to be top management is said with who that is (SOD-06).</summary>
    public override Who Allowed() => new TopOnly();

    protected override async Task<Card?> CurrentCardAsync(RiskMethod record, Turn turn, CancellationToken cancellationToken) => await MethodCards.ForAsync(turn, record, cancellationToken);

    private sealed class TopOnly : Who
    {
        public override string Words => "method.approve";

        public override async ValueTask<Refusal?> RefusalAsync(Turn turn, Record? record, CancellationToken cancellationToken) => turn.Actor.Scope(Words) is not null ? null : Refuse.With(
            "SOD-06", ("doc", Sentence.Of(record!.Title)), ("list", Sentence.Of(string.Join(", ", (await RiskWho.HoldersAsync(turn.Db, Role.TopManagement, cancellationToken)).Select(p => p.Name)))));
    }
}

/// <summary>Top management approves a method version: it takes the place of the one in force, opens a trigger, and every open risk is to be rated again (RSK-06).</summary>
public sealed record ApproveMethod(string Record, int Version) : MethodAct(Record, Version)
{
    protected override async Task<Reply> DoAsync(RiskMethod record, Turn turn, CancellationToken cancellationToken)
    {
        if (record.AuthorId == turn.ActorId)
        {
            var others = (await RiskWho.HoldersAsync(turn.Db, Role.TopManagement, cancellationToken)).Where(p => p.Id != turn.ActorId).Select(p => p.Name).ToList();
            throw Refuse.With("SOD-01", ("version", Sentence.Of(record.VersionLabel)), ("doc", Sentence.Of(record.Title)), ("alternative", others.Count == 0 ? (Sentence)"another member of top management" : Sentence.Of(others[0])));
        }

        foreach (var before in await turn.Db.Set<RiskMethod>().Where(m => m.Status == MethodState.Active).ToListAsync(cancellationToken))
        {
            (before.CheckBy, before.NextStepOn) = (null, null);
            turn.Move(before, RiskMethod.Lifecycle, "replace", record.Id);
        }

        (record.ApprovedById, record.ApprovedAt) = (turn.ActorId, turn.Today);
        turn.Move(record, RiskMethod.Lifecycle, "approve");
        await turn.DecideAsync(record, Decision.Approved, null, cancellationToken);
        await Triggers.OpenAsync(turn, new Cause(TriggerKind.MethodChange, record.Id, record.Title), cancellationToken);
        return Reply.With(await MethodCards.ForAsync(turn, record, cancellationToken), "Approved and in force. The owners rate their risks again when the assessment starts.");
    }
}

/// <summary>Top management sends a method version back with the reason.</summary>
public sealed record ReturnMethod(string Record, int Version, string? Reason = null) : MethodAct(Record, Version)
{
    protected override async Task<Reply> DoAsync(RiskMethod record, Turn turn, CancellationToken cancellationToken)
    {
        var author = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == record.AuthorId, cancellationToken);
        Refuse.UnlessReasoned(Reason, Sentence.Of(author.Name));
        turn.Move(record, RiskMethod.Lifecycle, "return", Reason);
        await turn.DecideAsync(record, Decision.Returned, Reason, cancellationToken);
        turn.Send(new RiskNewsCard(record.Id, record.Title, $"{turn.Actor.Name} sends the method {record.VersionLabel} back: {Reason}"), author, $"risk-news:{record.Id}:{record.Version}", record.Id);
        return Reply.Say($"Sent back. {author.Name} reads why.");
    }
}
