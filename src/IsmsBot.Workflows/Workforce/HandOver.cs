using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Tasks;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Workforce;

/// <summary>Gives everything that a leaver still owns to one person, each with its event.</summary>
public sealed record HandOver(string Record, string? To = null) : Act<TaskItem>(Record)
{
    public override Who Allowed() => Who.Only<TaskItem>("@assignee", t => t.AssigneeId);

    protected override Task<Reply?> AlreadyAsync(TaskItem record, Turn turn, CancellationToken cancellationToken) =>
        Task.FromResult(record.Status == TaskState.Done ? Reply.Say($"This was settled on {record.CompletedAt}.") : null);

    protected override async Task<Reply> DoAsync(TaskItem record, Turn turn, CancellationToken cancellationToken)
    {
        var successor = await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(person => person.Id == To, cancellationToken) ?? throw Refuse.Missing("who takes them over");
        Refuse.Unless(successor.AccountEnabled && successor.Presence != Presence.Left, "GEN-06", ("name", Sentence.Of(successor.Name)));
        var leaver = await turn.NameAsync(record.SubjectId, cancellationToken);
        var owned = await Owned.ByAsync(turn.Db, record.SubjectId, cancellationToken);
        foreach (var one in owned)
        {
            one.GiveTo(successor.Id);
            turn.Edit(one.Record, "hand over", $"{leaver} left");
        }

        record.CompletedAt = turn.Now;
        turn.Move(record, TaskItem.Lifecycle, "finish", successor.Name);
        turn.Send(new SuccessorCard(leaver, [.. owned.Select(one => new OwnedLine(one.Record.Id, one.Record.Title, one.What))]), successor, $"successor:{record.Id}", record.Id);
        return Reply.Say($"{successor.Name} has taken over {owned.Count} records.");
    }
}

/// <summary>Shows what a leaver still owns to whoever has to find a successor. Changes nothing.</summary>
public sealed record ShowHandover(string Record) : Act<TaskItem>(Record)
{
    public override Who Allowed() => Who.Only<TaskItem>("@assignee", t => t.AssigneeId);

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(TaskItem record, Turn turn, CancellationToken cancellationToken)
    {
        var leaver = await turn.Db.People.AsNoTracking().SingleAsync(person => person.Id == record.SubjectId, cancellationToken);
        var people = await turn.Db.People.AsNoTracking().Where(person => person.AccountEnabled && (person.Roles != "" || person.Id == leaver.ManagerId)).ToListAsync(cancellationToken);
        return Reply.With(HandoverCard.Of(record, leaver, await Owned.ByAsync(turn.Db, leaver.Id, cancellationToken), people, people.Find(person => person.Id == leaver.ManagerId)?.Id));
    }
}
