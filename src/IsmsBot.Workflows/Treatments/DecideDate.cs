using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Treatments;

/// <summary>The risk owner decides on a new date.</summary>
public sealed record DecideDate(string Record, int Version, bool Agree, string? Reason = null) : StepAct<Treatment>(Record, Version)
{
    protected override string Action => "move-date";

    public override Who Allowed() => TreatmentRegister.RiskOwner;

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn)
    {
        if (record.AskedDueAt is not { } due)
        {
            throw await NoAsync(
                record, turn, "GEN-05", ("id", Sentence.Of(record.Id)), ("state", $"{record.Status}"), ("action", "move the date"),
                    ("states", "a new date was asked for"));
        }

        if (Agree)
        {
            TreatmentGuards.WithinLimit(
                turn, due, await record.RiskAsync(turn), await MethodInForce.NeededAsync(turn), await Register.CardAsync(record, turn.Reader));
            await TellAsync(record, turn, $"{turn.Actor.Name} agrees: {record.Id} is due on {due} now.");
            return await AnswerAsync(record, turn, MoveDate.Moved(turn, record));
        }

        Refuse.UnlessReasoned(Reason, Sentence.Of(await turn.NameAsync(record.ResponsibleId)));
        (record.AskedDueAt, record.AskedReason, record.DecideBy) = (null, null, null);
        turn.Edit(record, "new date declined", Reason);
        await TellAsync(record, turn, $"{turn.Actor.Name} does not agree to a new date for {record.Id}; {record.DueAt} stays. {Reason}");
        return await AnswerAsync(record, turn, $"Declined. {record.DueAt} stays.");
    }

    /// <summary>Whoever asked for the date reads what became of it.</summary>
    private static async Task TellAsync(Treatment record, Turn turn, Sentence news)
    {
        turn.FollowCardsOf(record);
        if (record.ResponsibleId != turn.ActorId && await turn.Db.People.AsNoTracking()
            .FirstOrDefaultAsync(p => p.Id == record.ResponsibleId && p.AccountEnabled, turn.Cancellation) is { } responsible)
        {
            turn.Send(new NewsCard(record.Id, record.Title, news), responsible, $"new-date:{record.Id}:{record.Version}", record.Id);
        }
    }
}
