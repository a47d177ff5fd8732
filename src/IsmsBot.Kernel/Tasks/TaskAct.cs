using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Tasks;

/// <summary>Something that whoever has a task does with it, while it is open; afterwards the answer says what became of it.</summary>
public abstract record TaskAct(string Record) : Act<TaskItem>(Record)
{
    public override Who Allowed() => Who.Only<TaskItem>("@assignee", task => task.AssigneeId);

    /// <summary>What was done takes the place of the card, wherever it was opened: a sentence alone would leave its button.</summary>
    internal override async Task<Reply> RunAsync(Turn turn)
    {
        var reply = await base.RunAsync(turn);
        return reply.Card is null && turn.About is TaskItem { Status: not TaskState.Open } done
            ? new Reply(await SettledAsync(done, turn), reply.Said) : reply;
    }

    protected override async Task<Reply?> AlreadyAsync(TaskItem record, Turn turn) =>
        record.Status == TaskState.Open ? null : Reply.With(await SettledAsync(record, turn));

    /// <summary>What stands in the place of the card of a task that is not open any more.</summary>
    internal static async Task<Card> SettledAsync(TaskItem task, Turn turn)
    {
        var name = Sentence.Of(await turn.NameAsync(task.UpdatedById));
        return new SettledCard(Sentence.Of(task.Title), task.Status switch
        {
            TaskState.Done => (Sentence)$"Done by {name} on {LocalTime.Day(task.UpdatedAt, turn.Actor.TimeZone)}.",
            TaskState.Reassigned => (Sentence)$"Somebody else does it since {LocalTime.Day(task.UpdatedAt, turn.Actor.TimeZone)}.",
            _ => (Sentence)$"Not needed any more since {LocalTime.Day(task.UpdatedAt, turn.Actor.TimeZone)}.",
        });
    }
}
