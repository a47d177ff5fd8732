using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Treatments;

/// <summary>
/// "Ask for new date": with a reason, within the limit of the band counted from today (TRT-05). It takes effect when the risk owner approves; the
/// first
/// date stays on record (TRT-07). An owner who asks has approved.
/// </summary>
public sealed record MoveDate(string Record, int Version, DateOnly? Due = null, string? Reason = null) : StepAct<Treatment>(Record, Version)
{
    protected override string Action => "move-date";

    internal static void Draw(CardKit form)
    {
        form.AskDate(nameof(Due), "New date");
        form.Ask(nameof(Reason), "Why?", multiline: true, most: 500);
    }

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn)
    {
        var risk = await record.RiskAsync(turn);
        var owner = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == risk.RiskOwnerId, turn.Cancellation);
        Refuse.UnlessReasoned(Reason, Sentence.Of(owner.Name));
        if (Due is not { } due || due < turn.Today || !Plans.Reach(due, turn.Today))
        {
            throw await NoAsync(record, turn, "GEN-04", ("fields", "a date from today on"));
        }

        TreatmentGuards.WithinLimit(turn, due, risk, await MethodInForce.NeededAsync(turn), await Register.CardAsync(record, turn.Reader));
        record.MustAllow(Action);
        (record.AskedDueAt, record.AskedReason) = (due, Reason!.Trim());
        if (turn.ActorId == owner.Id)
        {
            return await AnswerAsync(record, turn, Moved(turn, record));
        }

        record.DecideBy = turn.Today.AddDays(Treatment.DaysToAnswer);
        turn.Edit(record, "ask for a new date", "TRT-07");
        await record.SendAsync(owner, turn);
        return await AnswerAsync(
            record, turn,
                Refuse.With("TRT-07", ("owner", Sentence.Of(owner.Name)), ("date", $"{due}"), ("original", $"{record.OriginalDueAt}")).Words);
    }

    /// <summary>Writes an approved new date: the move is kept with both dates, the reason and who approved.</summary>
    internal static Sentence Moved(Turn turn, Treatment treatment)
    {
        var (due, reason) = (treatment.AskedDueAt!.Value, treatment.AskedReason);
        var kept = string.Create(
            CultureInfo.InvariantCulture, $"{treatment.DueAt:yyyy-MM-dd} {due:yyyy-MM-dd} {turn.ActorId} {turn.Today:yyyy-MM-dd} {reason}");
        treatment.Reapprovals = [.. treatment.Reapprovals, kept];
        (treatment.DueAt, treatment.AskedDueAt, treatment.AskedReason, treatment.DecideBy) = (due, null, null, null);
        turn.Move(treatment, "move-date", reason);
        return $"Moved to {due}. The first date, {treatment.OriginalDueAt}, stays on record.";
    }
}
