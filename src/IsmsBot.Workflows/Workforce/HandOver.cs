namespace IsmsBot.Workflows.Workforce;

/// <summary>Gives everything that a leaver still owns to one person, each with its event.</summary>
public sealed record HandOver(string Record, string? To = null, string? ToTyped = null) : Act<TaskItem>(Record)
{
    public override Who Allowed() => Who.Only<TaskItem>("@assignee", t => t.AssigneeId);

    protected override Task<Reply?> AlreadyAsync(TaskItem record, Turn turn) =>
        Task.FromResult(record.Status == TaskState.Done ? Reply.Say($"This was settled on {record.CompletedAt}.") : null);

    protected override async Task<Reply> DoAsync(TaskItem record, Turn turn)
    {
        var successor = await SuccessorAsync(turn);
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
        return Reply.Say($"{successor.Name} has taken over {owned.Count} records.");
    }

    private async Task<Person> SuccessorAsync(Turn turn)
    {
        var said = To is { Length: > 0 } picked ? picked : ToTyped ?? "";
        if (await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(person => person.Id == said, turn.Cancellation) is { } known)
        {
            Refuse.Unless(known.AccountEnabled && known.Presence != Presence.Left, "GEN-06", ("name", Sentence.Of(known.Name)));
            return known;
        }

        return (said.Length == 0 ? null : await new FormReading(turn).PersonAsync(said)) ?? throw Refuse.Missing("who takes them over");
    }
}
