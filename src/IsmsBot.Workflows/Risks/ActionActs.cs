using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks;

/// <summary>An act on a planned action; an outdated card is answered with the current one.</summary>
public abstract record ActionActs(string Record, int Version) : VersionedAct<PlannedAction>(Record, Version)
{
    /// <summary>The owner of what caused it, the ISMS manager, an auditor: whoever may judge.</summary>
    protected static Who Judge { get; } = Who.Only<PlannedAction>("@owner", a => a.OwnerId).Or(RiskWho.Everywhere("risk.rate")).Or(RiskWho.Everywhere("nonconformity.verify"));

    protected override async Task<Card?> CurrentCardAsync(PlannedAction record, Turn turn, CancellationToken cancellationToken) => await PlannedActions.CardAsync(turn, record, cancellationToken);

    protected static async Task NotOnesOwnAsync(PlannedAction record, Turn turn, CancellationToken cancellationToken)
    {
        if (record.ResponsibleId == turn.ActorId)
        {
            throw Refuse.With(await PlannedActions.CardAsync(turn, record, cancellationToken), "SOD-04", ("id", Sentence.Of(record.Id)));
        }
    }
}

/// <summary>Plans what is done about a risk to the ISMS itself, with a person and a date (6.1.1 d).</summary>
public sealed record PlanAction(string Record, int Version, string? What = null, string? Responsible = null, DateOnly? Due = null) : RiskAct(Record, Version)
{
    public override Who Allowed() => RiskWho.Owner.Or(RiskWho.Everywhere("risk.rate"));

    protected override async Task<Reply> DoAsync(Risk record, Turn turn, CancellationToken cancellationToken)
    {
        var responsible = await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == Responsible && p.AccountEnabled, cancellationToken);
        if (responsible is null || string.IsNullOrWhiteSpace(What) || Due is not { } due || due < turn.Today)
        {
            throw Refuse.With(await RiskCards.ForAsync(turn, record, cancellationToken), "PLN-01", ("title", Sentence.Of(record.Title)));
        }

        var action = await PlannedActions.PlanAsync(turn, "risk", record, What.Trim(), responsible, due, cancellationToken);
        turn.Edit(record, "action planned", action.Id);
        return Reply.With(await RiskCards.ForAsync(turn, record, cancellationToken), $"Planned as {action.Id}. {responsible.Name} does it by {due}.");
    }
}

/// <summary>The responsible person begins.</summary>
public sealed record StartAction(string Record, int Version) : ActionActs(Record, Version)
{
    public override Who Allowed() => Who.Only<PlannedAction>("@assignee", a => a.ResponsibleId);

    protected override async Task<Reply> DoAsync(PlannedAction record, Turn turn, CancellationToken cancellationToken)
    {
        turn.Move(record, PlannedAction.Lifecycle, "start");
        return Reply.With(await PlannedActions.CardAsync(turn, record, cancellationToken), "Started.");
    }
}

/// <summary>"Done", with proof; somebody else judges whether it helped.</summary>
public sealed record CompleteAction(string Record, int Version, string? Evidence = null) : ActionActs(Record, Version)
{
    public override Who Allowed() => Who.Only<PlannedAction>("@assignee", a => a.ResponsibleId);

    protected override async Task<Reply> DoAsync(PlannedAction record, Turn turn, CancellationToken cancellationToken)
    {
        var proof = (Evidence ?? "").Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (proof.Length == 0)
        {
            throw Refuse.With(await PlannedActions.CardAsync(turn, record, cancellationToken), "GEN-04", ("fields", "proof that it is done"));
        }

        record.Evidence = [.. record.Evidence, .. proof];
        (record.CompletedAt, record.NextStepOn) = (turn.Today, null);
        turn.Move(record, PlannedAction.Lifecycle, "complete");
        var judges = await PlannedActions.JudgesAsync(turn, record, cancellationToken);
        var card = await PlannedActions.CardAsync(turn, record, cancellationToken);
        foreach (var judge in judges)
        {
            turn.Send(card with { MayWork = false, MayJudge = true, MayCancel = false }, judge, $"judge:{record.Id}:{record.Version}:{judge.Id}", record.Id);
        }

        return Reply.With(card, $"Done. I have asked {judges.Select(j => j.Name)} whether it helped.");
    }
}

/// <summary>Somebody else judges whether an action helped (6.1.1 e, SOD-04).</summary>
public sealed record VerifyAction(string Record, int Version, string? Helped = null, string? Why = null) : ActionActs(Record, Version)
{
    public override Who Allowed() => Judge;

    protected override async Task<Reply> DoAsync(PlannedAction record, Turn turn, CancellationToken cancellationToken)
    {
        await NotOnesOwnAsync(record, turn, cancellationToken);
        var judged = Enum.GetValues<Effectiveness>().FirstOrDefault(e => StateName.Of(e) == Helped);
        if (judged == Effectiveness.NotEvaluated || Why?.Trim().Length is null or < 10)
        {
            throw Refuse.With(await PlannedActions.CardAsync(turn, record, cancellationToken), "GEN-04", ("fields", "whether it helped, and how you know"));
        }

        (record.VerifiedById, record.Effectiveness, record.EvaluatedAt, record.Evaluation) = (turn.ActorId, judged, turn.Today, Why.Trim());
        turn.Move(record, PlannedAction.Lifecycle, "verify", Why);
        return Reply.With(await PlannedActions.CardAsync(turn, record, cancellationToken), $"Kept: {judged}.");
    }
}

/// <summary>Back to whoever does it, with what is missing.</summary>
public sealed record ReopenAction(string Record, int Version, string? Missing = null) : ActionActs(Record, Version)
{
    public override Who Allowed() => RiskWho.Everywhere("risk.rate").Or(RiskWho.Everywhere("nonconformity.verify"));

    protected override async Task<Reply> DoAsync(PlannedAction record, Turn turn, CancellationToken cancellationToken)
    {
        await NotOnesOwnAsync(record, turn, cancellationToken);
        Refuse.UnlessReasoned(Missing, Sentence.Of(await turn.NameAsync(record.ResponsibleId, cancellationToken)));
        record.CompletedAt = null;
        record.NextStepOn = Kernel.Reminders.ReminderPlan.Of(ActionReminder.PolicyId).NextAfter(record.DueAt, turn.Today);
        turn.Move(record, PlannedAction.Lifecycle, "reopen", Missing);
        var responsible = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == record.ResponsibleId, cancellationToken);
        turn.Send(new RiskNewsCard(record.Id, record.Title, $"{turn.Actor.Name} sends the action {record.Id} back: {Missing}"), responsible, $"action-back:{record.Id}:{record.Version}", record.Id);
        return Reply.With(await PlannedActions.CardAsync(turn, record, cancellationToken), "Sent back with the reason.");
    }
}

/// <summary>An action that is not needed any more, with the reason.</summary>
public sealed record CancelAction(string Record, int Version, string? WhyNot = null) : ActionActs(Record, Version)
{
    public override Who Allowed() => RiskWho.Everywhere("risk.rate");

    protected override async Task<Reply> DoAsync(PlannedAction record, Turn turn, CancellationToken cancellationToken)
    {
        Refuse.UnlessReasoned(WhyNot, Sentence.Of(await turn.NameAsync(record.ResponsibleId, cancellationToken)));
        record.NextStepOn = null;
        turn.Move(record, PlannedAction.Lifecycle, "cancel", WhyNot);
        return Reply.With(await PlannedActions.CardAsync(turn, record, cancellationToken), "Cancelled. The reason is kept.");
    }
}

/// <summary>Opens an action. Changes nothing.</summary>
public sealed record ShowAction(string Record) : Act<PlannedAction>(Record)
{
    public override Who Allowed() => Who.Only<PlannedAction>("@assignee", a => a.ResponsibleId).Or(Who.Only<PlannedAction>("@owner", a => a.OwnerId)).Or(RiskWho.Everywhere("risk.read"));

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(PlannedAction record, Turn turn, CancellationToken cancellationToken) => Reply.With(await PlannedActions.CardAsync(turn, record, cancellationToken));
}
