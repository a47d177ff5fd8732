namespace IsmsBot.Workflows.Workforce;

/// <summary>Shows what a leaver still owns to whoever has to find a successor. Changes nothing.</summary>
public sealed record ShowHandover(string Record) : TaskAct(Record)
{
    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(TaskItem record, Turn turn)
    {
        var leaver = await turn.Db.People.AsNoTracking().SingleAsync(person => person.Id == record.SubjectId, turn.Cancellation);
        var manager = await turn.Db.People.AsNoTracking()
            .FirstOrDefaultAsync(person => person.Id == leaver.ManagerId && person.AccountEnabled, turn.Cancellation);
        return Reply.With(HandoverCard.Of(record, leaver, await LeftBehind.ByAsync(turn.Db, leaver.Id, turn.Cancellation), manager));
    }
}
