using IsmsBot.Workflows.Applicability;

namespace IsmsBot.Workflows.Treatments;

/// <summary>"Works": somebody other than the responsible person has looked at the proof (8.3, SOD-04).</summary>
public sealed record VerifyTreatment(string Record, int Version) : StepAct<Treatment>(Record, Version)
{
    protected override string Action => "verify";

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn)
    {
        await NotOnesOwnAsync(record, turn);
        (record.VerifiedById, record.VerifiedAt, record.VerifyBy) = (turn.ActorId, turn.Today, null);
        turn.Move(record, Action);
        await ControlUses.WorkAsync(turn, record.Id, WorkStage.Done);
        var risk = await record.RiskAsync(turn);
        risk.TreatmentVerifiedAt = turn.Today;
        await Settling.IfAllSettledAsync(turn, risk);
        return await AnswerAsync(record, turn, "Checked: it works.");
    }

    /// <summary>SOD-04, with who can check it instead.</summary>
    internal static async Task NotOnesOwnAsync(Treatment record, Turn turn)
    {
        if (record.ResponsibleId == turn.ActorId)
        {
            var others = await Checkers.ForAsync(turn, record);
            throw Refuse.With(new OthersCard(record.Id, record.Title, [.. others.Select(p => p.Name)]), "SOD-04", ("id", Sentence.Of(record.Id)));
        }
    }
}
