namespace IsmsBot.Workflows.Risks;

/// <summary>Takes a risk that was settled back to be rated and decided again (8.2).</summary>
public sealed record ReassessRisk(string Record, int Version, string? Reason = null) : StepAct<Risk>(Record, Version)
{
    protected override string Action => "reassess";

    protected override async Task<Reply> DoAsync(Risk record, Turn turn)
    {
        Refuse.UnlessReasoned(Reason, "the owner and the auditor");
        turn.Move(record, Action, Reason);
        record.RateBy = turn.Today.AddDays(Risk.DaysToRate);
        var form = await RateCards.ForAsync(turn, record);
        var owner = await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == record.RiskOwnerId, turn.Cancellation);
        if (owner is not null && owner.Id != turn.ActorId)
        {
            turn.Send(form, owner, $"rate:{record.Id}:{record.Version}", record.Id);
        }

        return Reply.With(form, "Open again. Please rate it as it stands now.");
    }
}
