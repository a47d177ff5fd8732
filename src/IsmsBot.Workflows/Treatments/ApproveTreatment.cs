using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>
/// The risk owner, nobody else, approves what is done (6.1.3 f). From here the date counts, the SoA names the risk at its controls, and the
/// responsible
/// person has a task. A risk that waited for a decision is decided with it.
/// </summary>
public sealed record ApproveTreatment(string Record, int Version) : StepAct<Treatment>(Record, Version)
{
    protected override string Action => "approve";

    protected override Task<Reply?> AlreadyAsync(Treatment record, Turn turn) =>
        DecidedAsync(record, turn, record.ApprovedByOwnerId, record.ApprovedByOwnerAt);

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn)
    {
        var risk = await record.RiskAsync(turn);
        await TreatmentGuards.CheckAsync(turn, record, risk, await MethodInForce.NeededAsync(turn), await Register.CardAsync(record, turn.Reader));
        (record.ApprovedByOwnerId, record.ApprovedByOwnerAt, record.OriginalDueAt, record.DecideBy) = (turn.ActorId, turn.Today, record.DueAt, null);
        turn.Move(record, Action);
        Decide(turn, risk, record);
        await ControlUses.RelyAsync(turn, record.Id, risk.Id, record.ControlIds);
        var responsible = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == record.ResponsibleId, turn.Cancellation);
        await record.SendAsync(responsible, turn);
        return await AnswerAsync(record, turn, $"Approved. {responsible.Name} carries it out by {record.DueAt}.");
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
