namespace IsmsBot.Workflows.Workforce;

/// <summary>Gives everything that a leaver still owns to one person, each with its event.</summary>
public sealed record HandOver(string Record, string? To = null, string? ToTyped = null) : TaskAct(Record)
{
    protected override async Task<Reply> DoAsync(TaskItem record, Turn turn)
    {
        var successor = await SuccessorAsync(record, turn);
        var leaver = await turn.NameAsync(record.SubjectId);
        var owned = await LeftBehind.ByAsync(turn.Db, record.SubjectId, turn.Cancellation);
        foreach (var one in owned)
        {
            one.GiveTo(successor.Id);
            turn.Edit(one.Record, "hand over", $"{leaver} left");
        }

        record.CompletedAt = turn.Now;
        turn.Move(record, "finish", successor.Name);
        turn.Send(new SuccessorCard(leaver, OwnedLine.Of(owned)), successor, $"successor:{record.Id}", record.Id);
        return Reply.Say($"{successor.Name} has taken over {owned.Count:record|records}.");
    }

    private async Task<Person> SuccessorAsync(TaskItem record, Turn turn)
    {
        var said = NamedPerson.Said(To, ToTyped);
        if (await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(person => person.Id == said, turn.Cancellation) is { } known)
        {
            Refuse.Unless(known.AccountEnabled && known.Presence != Presence.Left, "GEN-06", ("name", Sentence.Of(known.Name)));
            return known;
        }

        return await NamedPerson.FindAsync(turn, To, ToTyped, meant => FormAsync(record, turn, said!, meant))
            ?? throw Refuse.Missing("who takes them over");
    }

    /// <summary>The card again with what was typed, and whom it may mean.</summary>
    private static async Task<Card> FormAsync(TaskItem record, Turn turn, string said, Meant<Person> meant)
    {
        var leaver = await turn.Db.People.AsNoTracking().SingleAsync(person => person.Id == record.SubjectId, turn.Cancellation);
        return HandoverCard.Of(record, leaver, await LeftBehind.ByAsync(turn.Db, leaver.Id, turn.Cancellation), null) with
        {
            Proposed = said,
            Candidates = await new FormReading(turn).ToChooseAsync(meant),
        };
    }
}
