namespace IsmsBot.Workflows.Workforce;

/// <summary>Gives everything that a leaver still owns to one person, each with its event.</summary>
public sealed record HandOver(string Record, string? To = null) : Act<TaskItem>(Record)
{
    public override Who Allowed() => Who.Only<TaskItem>("@assignee", t => t.AssigneeId);

    protected override Task<Reply?> AlreadyAsync(TaskItem record, Turn turn) =>
        Task.FromResult(record.Status == TaskState.Done ? Reply.Say($"This was settled on {record.CompletedAt}.") : null);

    protected override async Task<Reply> DoAsync(TaskItem record, Turn turn)
    {
        var successor = await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(person => person.Id == To, turn.Cancellation) ?? throw Refuse.Missing("who takes them over");
        Refuse.Unless(successor.AccountEnabled && successor.Presence != Presence.Left, "GEN-06", ("name", Sentence.Of(successor.Name)));
        var leaver = await turn.NameAsync(record.SubjectId);
        var owned = await Owned.ByAsync(turn.Db, record.SubjectId, turn.Cancellation);
        foreach (var one in owned)
        {
            one.GiveTo(successor.Id);
            turn.Edit(one.Record, "hand over", $"{leaver} left");
        }

        record.CompletedAt = turn.Now;
        turn.Move(record, "finish", successor.Name);
        turn.Send(new SuccessorCard(leaver, [.. owned.Select(one => new OwnedLine(one.Record.Id, one.Record.Title, one.What))]), successor, $"successor:{record.Id}", record.Id);
        return Reply.Say($"{successor.Name} has taken over {owned.Count} records.");
    }
}

/// <summary>Shows what a leaver still owns to whoever has to find a successor. Changes nothing.</summary>
public sealed record ShowHandover(string Record) : Act<TaskItem>(Record)
{
    public override Who Allowed() => Who.Only<TaskItem>("@assignee", t => t.AssigneeId);

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(TaskItem record, Turn turn)
    {
        var leaver = await turn.Db.People.AsNoTracking().SingleAsync(person => person.Id == record.SubjectId, turn.Cancellation);
        var people = await turn.Db.People.AsNoTracking().Where(person => person.AccountEnabled && (person.Roles != "" || person.Id == leaver.ManagerId)).ToListAsync(turn.Cancellation);
        return Reply.With(HandoverCard.Of(record, leaver, await Owned.ByAsync(turn.Db, leaver.Id, turn.Cancellation), people, people.Find(person => person.Id == leaver.ManagerId)?.Id));
    }
}
