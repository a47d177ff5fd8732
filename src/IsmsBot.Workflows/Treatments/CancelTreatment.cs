using IsmsBot.Workflows.Applicability;

namespace IsmsBot.Workflows.Treatments;

/// <summary>The risk owner ends a treatment that is not needed any more.</summary>
public sealed record CancelTreatment(string Record, int Version, string? WhyCancel = null) : StepAct<Treatment>(Record, Version)
{
    protected override string Action => "cancel";

    internal static void Draw(CardKit form) => form.Ask(nameof(WhyCancel), "Why is it not needed any more?", multiline: true, most: 500);

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn)
    {
        Refuse.UnlessReasoned(WhyCancel, Sentence.Of(await turn.NameAsync(record.ResponsibleId)));
        (record.AskedDueAt, record.AskedReason, record.DecideBy) = (null, null, null);
        turn.Move(record, Action, WhyCancel);
        await ControlUses.ReleaseAsync(turn, record.Id);
        await Settling.IfAllSettledAsync(turn, await record.RiskAsync(turn));
        return await AnswerAsync(record, turn, "Cancelled. The reason is kept.");
    }
}
