namespace IsmsBot.Workflows.Enrolments;

/// <summary>
/// Puts an enrolment off for a long absence: by the line manager or the ISMS manager, with an end date, never for oneself (AWR-06, SOD-07).
/// </summary>
public sealed record Defer(string Record, DateOnly? Until = null, string? Reason = null) : Act<Enrolment>(Record)
{
    /// <summary>As long as the longest parental leave: what lies further ahead nobody remembers.</summary>
    private const int MostYears = 3;

    public override Who Allowed() => RoomCatalog.RegisterOf<Enrolment>().WhoTakes("defer");

    internal static void Draw(CardKit form)
    {
        form.AskDate(nameof(Until), "Until when? Empty: until they are back, as the directory says", required: false);
        form.Ask(nameof(Reason), "Why?", most: 300);
    }

    protected override async Task<Reply> DoAsync(Enrolment record, Turn turn)
    {
        var person = await ForAnotherAsync(record, turn);
        var until = Until ?? person.BackOn;
        Refuse.Unless(until > turn.Today, "AWR-06");
        if (until > turn.Today.AddYears(MostYears))
        {
            throw Refuse.Missing("a day within the next three years; for good is \"exempt\"");
        }

        Refuse.UnlessReasoned(Reason, Sentence.Of(person.Name));
        record.DeferredUntil = until;
        await DecideAsync(record, turn, "defer", Reason);
        return Reply.Say($"Put off until {until}. I will ask {person.Name} again then, with a new due date.");
    }

    /// <summary>Writes who decided, and closes the proposal that it answers.</summary>
    internal static async Task DecideAsync(Enrolment record, Turn turn, string action, string reason)
    {
        record.DecidedById = turn.ActorId;
        turn.Move(record, action, reason);
        var proposals = turn.Db.Set<TaskItem>().Where(t => t.SubjectId == record.Id && t.Kind == ProposeDeferrals.Kind && t.Status == TaskState.Open);
        foreach (var task in await proposals.ToListAsync(turn.Cancellation))
        {
            task.CompletedAt = turn.Now;
            turn.Move(task, "finish");
        }
    }

    /// <returns>The person that it is about, who is not the one who decides.</returns>
    internal static async Task<Person> ForAnotherAsync(Enrolment record, Turn turn)
    {
        if (record.PersonId == turn.ActorId)
        {
            var alternative = turn.Actor.ManagerId is { } manager ? Sentence.Of(await turn.NameAsync(manager)) : (Sentence)"another ISMS manager";
            throw Refuse.With("SOD-07", ("alternative", alternative));
        }

        return await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == record.PersonId, turn.Cancellation);
    }
}
