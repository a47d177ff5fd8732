namespace IsmsBot.Workflows.Treatments;

/// <summary>"Done", with proof that it works (TRT-08); somebody else checks it next.</summary>
public sealed record FinishTreatment(string Record, int Version, string? Evidence = null) : StepAct<Treatment>(Record, Version)
{
    protected override string Action => "implement";

    internal static void Draw(CardKit form) =>
        form.Ask(nameof(Evidence), "Proof that it works: links to a report, a setting export, a test", required: false, multiline: true, most: 1000);

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn)
    {
        var proof = (Evidence ?? "").Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (proof.Length == 0)
        {
            throw await NoAsync(record, turn, "TRT-08");
        }

        record.Evidence = [.. record.Evidence, .. proof];
        (record.ImplementedAt, record.VerifyBy, record.Progress, record.Obstacle) = (
            turn.Today, turn.Today.AddDays(Treatment.DaysToAnswer), 100, null);
        turn.Move(record, Action);
        var checkers = await Checkers.ForAsync(turn, record);
        foreach (var checker in checkers)
        {
            await record.SendAsync(checker, turn);
        }

        return await AnswerAsync(record, turn, $"Done, with proof. I have asked {checkers.Select(c => c.Name)} to check it.");
    }
}
