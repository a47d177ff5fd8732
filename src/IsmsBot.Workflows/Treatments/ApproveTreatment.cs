using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>
/// The risk owner, nobody else, approves what is done (6.1.3 f). From here the date counts, the SoA names the risk at its controls, and the responsible
/// person has a task. A risk that waited for a decision is decided with it.
/// </summary>
public sealed record ApproveTreatment(string Record, int Version) : TreatmentAct(Record, Version)
{
    public override Who Allowed() => RiskWho.OwnerThrough<Treatment>(t => t.RiskId);

    protected override async Task<Reply?> AlreadyAsync(Treatment record, Turn turn) => record.ApprovedByOwnerId is null ? null : Reply.With(
        await TreatmentCards.ForAsync(turn, record),
        GuardWords.Of("GEN-03", ("name", Sentence.Of(await turn.NameAsync(record.ApprovedByOwnerId))), ("decision", "approve"), ("date", $"{record.ApprovedByOwnerAt}")));

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn)
    {
        var risk = await RiskOfAsync(record, turn);
        await TreatmentGuards.CheckAsync(turn, record, risk, await MethodInForce.NeededAsync(turn), await TreatmentCards.ForAsync(turn, record));
        (record.ApprovedByOwnerId, record.ApprovedByOwnerAt, record.OriginalDueAt) = (turn.ActorId, turn.Today, record.DueAt);
        record.NextStepOn = ReminderPlan.Of(TreatmentReminder.PolicyId).NextAfter(record.DueAt, turn.Today);
        turn.Move(record, "approve");
        Decide(turn, risk, record);
        await ControlUses.RelyAsync(turn, record.Id, risk.Id, record.ControlIds);
        var card = await TreatmentCards.ForAsync(turn, record);
        var responsible = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == record.ResponsibleId, turn.Cancellation);
        turn.Send(card with { MayWork = true, MayDecide = false }, responsible, $"treatment:{record.Id}:{record.Version}", record.Id);
        return Reply.With(card, $"Approved. {responsible.Name} carries it out by {record.DueAt}.");
    }

    private static void Decide(Turn turn, Risk risk, Treatment treatment)
    {
        risk.TreatmentIds = [.. risk.TreatmentIds.Union([treatment.Id], StringComparer.Ordinal)];
        risk.Decision = RiskDecision.Treat;
        switch (risk.Status)
        {
            case RiskState.Assessed:
                turn.Move(risk, "decide-treat", treatment.Id);
                break;
            case RiskState.ResidualReview:
                turn.Move(risk, "treat-more", treatment.Id);
                break;
            default:
                turn.Edit(risk, "treatment approved", treatment.Id);
                break;
        }
    }
}

/// <summary>The risk owner says no to a proposed treatment, with the reason for whoever proposed it.</summary>
public sealed record RejectTreatment(string Record, int Version, string? Reason = null) : TreatmentAct(Record, Version)
{
    public override Who Allowed() => RiskWho.OwnerThrough<Treatment>(t => t.RiskId);

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn)
    {
        Refuse.UnlessReasoned(Reason, Sentence.Of(await turn.NameAsync(record.CreatedById)));
        turn.Move(record, "reject", Reason);
        return Reply.With(await TreatmentCards.ForAsync(turn, record), "Rejected. The reason is kept.");
    }
}

/// <summary>The risk owner ends a treatment that is not needed any more.</summary>
public sealed record CancelTreatment(string Record, int Version, string? WhyCancel = null) : TreatmentAct(Record, Version)
{
    public override Who Allowed() => RiskWho.OwnerThrough<Treatment>(t => t.RiskId);

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn)
    {
        Refuse.UnlessReasoned(WhyCancel, Sentence.Of(await turn.NameAsync(record.ResponsibleId)));
        turn.Move(record, "cancel", WhyCancel);
        record.NextStepOn = null;
        await ControlUses.ReleaseAsync(turn, record.Id);
        await Settling.IfAllSettledAsync(turn, await RiskOfAsync(record, turn));
        return Reply.With(await TreatmentCards.ForAsync(turn, record), "Cancelled. The reason is kept.");
    }
}
