using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>
/// "Ask for new date": with a reason, within the limit of the band counted from today (TRT-05). It takes effect when the risk owner approves; the first
/// date stays on record (TRT-07). An owner who asks has approved.
/// </summary>
public sealed record MoveDate(string Record, int Version, DateOnly? Due = null, string? Reason = null) : TreatmentAct(Record, Version)
{
    public override Who Allowed() => Who.Only<Treatment>("@assignee", t => t.ResponsibleId).Or(RiskWho.OwnerThrough<Treatment>(t => t.RiskId));

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn)
    {
        var risk = await RiskOfAsync(record, turn);
        var card = await TreatmentCards.ForAsync(turn, record);
        var owner = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == risk.RiskOwnerId, turn.Cancellation);
        Refuse.UnlessReasoned(Reason, Sentence.Of(owner.Name));
        if (Due is not { } due || due < turn.Today)
        {
            throw Refuse.With(card, "GEN-04", ("fields", "a date from today on"));
        }

        TreatmentGuards.WithinLimit(turn, due, risk, await MethodInForce.NeededAsync(turn), card);
        record.MustAllow("move-date");
        (record.AskedDueAt, record.AskedReason) = (due, Reason!.Trim());
        if (turn.ActorId == owner.Id)
        {
            DateMoves.Move(turn, record);
            return Reply.With(await TreatmentCards.ForAsync(turn, record), $"Moved to {due}. The first date, {record.OriginalDueAt}, stays on record.");
        }

        turn.Edit(record, "ask for a new date", "TRT-07");
        turn.Send((await TreatmentCards.ForAsync(turn, record)) with { MayDecide = true, MayWork = false }, owner, $"move-date:{record.Id}:{record.Version}", record.Id);
        return Reply.With(
            await TreatmentCards.ForAsync(turn, record),
            GuardWords.Of("TRT-07", ("owner", Sentence.Of(owner.Name)), ("date", $"{due}"), ("original", $"{record.OriginalDueAt}")));
    }
}

/// <summary>The risk owner decides on a new date.</summary>
public sealed record DecideDate(string Record, int Version, bool Agree, string? WhyNot = null) : TreatmentAct(Record, Version)
{
    public override Who Allowed() => RiskWho.OwnerThrough<Treatment>(t => t.RiskId);

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn)
    {
        if (record.AskedDueAt is not { } due)
        {
            throw Refuse.With(await TreatmentCards.ForAsync(turn, record), "GEN-05", ("id", Sentence.Of(record.Id)), ("state", $"{record.Status}"), ("action", "move the date"), ("states", "a new date was asked for"));
        }

        if (!Agree)
        {
            Refuse.UnlessReasoned(WhyNot, Sentence.Of(await turn.NameAsync(record.ResponsibleId)));
            (record.AskedDueAt, record.AskedReason) = (null, null);
            turn.Edit(record, "new date declined", WhyNot);
            return Reply.With(await TreatmentCards.ForAsync(turn, record), $"Declined. {record.DueAt} stays.");
        }

        TreatmentGuards.WithinLimit(turn, due, await RiskOfAsync(record, turn), await MethodInForce.NeededAsync(turn), await TreatmentCards.ForAsync(turn, record));
        DateMoves.Move(turn, record);
        return Reply.With(await TreatmentCards.ForAsync(turn, record), $"Moved to {due}. The first date, {record.OriginalDueAt}, stays on record.");
    }
}

/// <summary>Writes an approved new date: the move is kept with both dates, the reason and who approved.</summary>
internal static class DateMoves
{
    public static void Move(Turn turn, Treatment treatment)
    {
        var (due, reason) = (treatment.AskedDueAt!.Value, treatment.AskedReason);
        treatment.Reapprovals = [.. treatment.Reapprovals, string.Create(CultureInfo.InvariantCulture, $"{treatment.DueAt:yyyy-MM-dd} {due:yyyy-MM-dd} {turn.ActorId} {turn.Today:yyyy-MM-dd} {reason}")];
        (treatment.DueAt, treatment.AskedDueAt, treatment.AskedReason) = (due, null, null);
        treatment.NextStepOn = ReminderPlan.Of(TreatmentReminder.PolicyId).NextAfter(due, turn.Today);
        turn.Move(treatment, "move-date", reason);
    }
}
