using IsmsBot.Workflows.Applicability;

namespace IsmsBot.Workflows.Treatments;

/// <summary>The responsible person begins.</summary>
public sealed record StartTreatment(string Record, int Version) : StepAct<Treatment>(Record, Version)
{
    protected override string Action => "start";

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn)
    {
        turn.Move(record, Action);
        await ControlUses.WorkAsync(turn, record.Id, WorkStage.InProgress);
        return await AnswerAsync(record, turn, "Started.");
    }
}
