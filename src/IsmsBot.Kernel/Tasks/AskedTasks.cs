using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Tasks;

/// <summary>The tasks that rooms have given to a person.</summary>
public sealed class AskedTasks : TaskSource
{
    public override async Task<IReadOnlyList<OpenTask>> OpenForAsync(Turn turn, string personId)
    {
        var open = await Of(turn.Db.Set<TaskItem>().Where(t => t.AssigneeId == personId && t.Status == TaskState.Open).OrderBy(t => t.Id))
            .ToListAsync(turn.Cancellation);
        return [.. open.Select(t => new OpenTask(t.Id, Sentence.Of(t.Title), t.DueAt, Opens(t)))];
    }

    internal static IQueryable<AskedTask> Of(IQueryable<TaskItem> tasks) =>
        tasks.Select(t => new AskedTask(t.Id, t.Kind, t.SubjectId, t.AssigneeId, t.Title, t.DueAt));

    internal static AskedTask Of(TaskItem task) => new(task.Id, task.Kind, task.SubjectId, task.AssigneeId, task.Title, task.DueAt);

    internal static Act Opens(AskedTask task) => RoomCatalog.Rooms.SelectMany(r => r.TaskKinds).FirstOrDefault(k => k.Kind == task.Kind)?.Open(task)
        ?? throw new InvalidOperationException($"No room says how a task of the kind {task.Kind} is opened: add it to TaskKinds.");
}

/// <summary>Giving somebody a task.</summary>
public static class GivingTasks
{
    /// <summary>Makes the task; its assignee is reminded of it by the policy for tasks, and then the line is told.</summary>
    public static TaskItem Ask(this Turn turn, TaskItem task)
    {
        task.NextStepOn = ReminderPlan.Of(TaskReminder.PolicyId).NextAfter(task.DueAt, turn.Today);
        return turn.Create(task);
    }
}
