namespace IsmsBot.Workflows.Actions;

/// <summary>"Done", with proof; somebody else judges whether it helped (6.1.1 e).</summary>
public sealed record CompleteAction(string Record, int Version, string? Evidence = null) : StepAct<PlannedAction>(Record, Version)
{
    /// <summary>Days in which somebody judges a finished action; the clause test waits 60.</summary>
    private const int DaysToJudge = 30;

    protected override string Action => "complete";

    internal static void Draw(CardKit form) =>
        form.Ask(nameof(Evidence), "Proof: links to a report, a setting export, minutes", multiline: true, most: 1000);

    protected override async Task<Reply> DoAsync(PlannedAction record, Turn turn)
    {
        var proof = (Evidence ?? "").Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (proof.Length == 0)
        {
            throw await NoAsync(record, turn, "GEN-04", ("fields", "proof that it is done"));
        }

        record.Evidence = [.. record.Evidence, .. proof];
        (record.CompletedAt, record.JudgeBy) = (turn.Today, turn.Today.AddDays(DaysToJudge));
        turn.Move(record, Action);
        var judges = await JudgesAsync(turn, record);
        foreach (var judge in judges)
        {
            turn.Send(await Register.CardAsync(record, turn.For(judge)), judge, $"judge:{record.Id}:{record.Version}:{judge.Id}", record.Id);
        }

        return await AnswerAsync(record, turn, $"Done. I have asked {judges.Select(j => j.Name)} whether it helped.");
    }

    /// <summary>The owner of what caused it; without one, or when they did it themselves, the ISMS managers (SOD-04).</summary>
    private static async Task<IReadOnlyList<Person>> JudgesAsync(Turn turn, PlannedAction action) =>
        action.OwnerId is { } owner && owner != action.ResponsibleId
        && await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == owner && p.AccountEnabled, turn.Cancellation) is { } person
            ? [person]
            : [.. (await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation)).Where(p => p.Id != action.ResponsibleId)];
}
