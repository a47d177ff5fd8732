namespace IsmsBot.Workflows.Actions;

/// <summary>Somebody else judges whether an action helped (6.1.1 e, SOD-04).</summary>
public sealed record VerifyAction(string Record, int Version, string? Helped = null, string? Why = null) : StepAct<PlannedAction>(Record, Version)
{
    protected override string Action => "verify";

    internal static void Draw(CardKit form)
    {
        form.Choose(
            nameof(Helped), "Did it help?", [new Option("effective", "Yes"), new Option("partly", "In part"), new Option("not-effective", "No")],
            open: false);
        form.Ask(nameof(Why), "How do you know?", multiline: true, most: 500);
    }

    protected override async Task<Reply> DoAsync(PlannedAction record, Turn turn)
    {
        if (Register.IsBarred(record, Action, turn.ActorId))
        {
            throw await NoAsync(record, turn, "SOD-04", ("id", Sentence.Of(record.Id)));
        }

        if (StateName.TryRead<Effectiveness>(Helped) is not ({ } judged and not Effectiveness.NotEvaluated) || Why?.Trim().Length is null or < 10)
        {
            throw await NoAsync(record, turn, "GEN-04", ("fields", "whether it helped, and how you know"));
        }

        (record.VerifiedById, record.Effectiveness, record.EvaluatedAt, record.Evaluation) = (turn.ActorId, judged, turn.Today, Why.Trim());
        turn.Move(record, Action, Why);
        return await AnswerAsync(record, turn, $"Kept: {judged}.");
    }
}
