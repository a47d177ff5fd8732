namespace IsmsBot.Workflows.Awareness;

/// <summary>Puts an enrolment off for a long absence: by the line manager or the ISMS manager, with an end date, never for oneself (AWR-06, SOD-07).</summary>
public sealed record Defer(string Record, DateOnly? Until = null, string? Reason = null) : Act<Enrolment>(Record)
{
    public override Who Allowed() => Who.May("enrolment.defer").Or(Who.LineManagerOf<Enrolment>(e => e.PersonId));

    protected override async Task<Reply> DoAsync(Enrolment record, Turn turn)
    {
        await NotForOneselfAsync(record, turn);
        Refuse.Unless(Until > turn.Today, "AWR-06");
        Refuse.UnlessReasoned(Reason, Sentence.Of(await turn.NameAsync(record.PersonId)));
        record.DeferredUntil = Until;
        record.DecidedById = turn.ActorId;
        record.NextStepOn = null;
        turn.Move(record, "defer", Reason);
        await OpenTasks.DoneAsync(turn, record.Id, DeferralTask.Kind);
        return Reply.Say($"Put off until {Until}. I will ask {await turn.NameAsync(record.PersonId)} again then, with a new due date.");
    }

    internal static async Task NotForOneselfAsync(Enrolment record, Turn turn)
    {
        if (record.PersonId == turn.ActorId)
        {
            var alternative = turn.Actor.ManagerId is { } manager ? Sentence.Of(await turn.NameAsync(manager)) : (Sentence)"another ISMS manager";
            throw Refuse.With("SOD-07", ("alternative", alternative));
        }
    }
}

/// <summary>Takes somebody out of a campaign for good: only the ISMS manager, with a reason, never for oneself (SOD-07).</summary>
public sealed record Exempt(string Record, string? Reason = null) : Act<Enrolment>(Record)
{
    public override Who Allowed() => Who.May("enrolment.defer");

    protected override async Task<Reply> DoAsync(Enrolment record, Turn turn)
    {
        await Defer.NotForOneselfAsync(record, turn);
        Refuse.UnlessReasoned(Reason, Sentence.Of(await turn.NameAsync(record.PersonId)));
        record.ExemptReason = Reason;
        record.DecidedById = turn.ActorId;
        record.NextStepOn = null;
        turn.Move(record, "exempt", Reason);
        await OpenTasks.DoneAsync(turn, record.Id, DeferralTask.Kind);
        return Reply.Say($"{await turn.NameAsync(record.PersonId)} is exempt from this campaign and no longer counts.");
    }
}
