using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Tasks;

/// <summary>
/// Reminds people of the tasks that rooms have given them, and tells the next level by the policy for tasks (calendar.json, standard).
/// </summary>
public sealed class TaskReminder : Reminder<TaskItem>
{
    internal const string PolicyId = "standard";

    public override string Policy => PolicyId;

    public override async Task<IReadOnlyList<OpenItem>> DueAsync(
        IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken)
    {
        var tasks = db.Set<TaskItem>().Where(t => t.NextStepOn <= today && t.Status == TaskState.Open && t.Id.CompareTo(afterRecordId) > 0);
        return [.. (await AskedTasks.Of(tasks.OrderBy(t => t.Id).Take(most)).ToListAsync(cancellationToken)).Select(Item)];
    }

    public override async Task<IReadOnlyList<OpenItem>> StaysLateAsync(IsmsDb db, DateOnly today, CancellationToken cancellationToken)
    {
        var plan = ReminderPlan.Of(PolicyId);
        var late = db.Set<TaskItem>().Where(t => t.Status == TaskState.Open && t.DueAt < today).OrderBy(t => t.Id);
        return [.. (await AskedTasks.Of(late).ToListAsync(cancellationToken)).Where(t => plan.LastDay(t.DueAt) < today).Select(Item)];
    }

    public override async Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next)
    {
        var task = await turn.Db.Set<TaskItem>().FindAsync([recordId], turn.Cancellation);
        task!.NextStepOn = next;
        if (step.Escalation is null)
        {
            turn.Note(task, "reminded", step.Name);
        }
    }

    public override Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers) =>
        NextLevel.TellAsync(turn, Name, escalating, managers, static late => new LateTasksCard(late.Items, late.All, late.Today));

    private static OpenItem Item(AskedTask task) => new(task.Id, task.AssigneeId, task.DueAt, Sentence.Of(task.Title), AskedTasks.Opens(task));
}

/// <summary>Tasks that are late, with the person who has them.</summary>
public sealed record LateTasksCard(IReadOnlyList<LateItem> Items, int All, DateOnly Today) : Card
{
    public override string Type => "task.late";

    public override Sentence Summary => All == 1 && Items is [var only] ? (Sentence)$"Late: {only.What}" : (Sentence)$"{All:task is|tasks are} late";

    public override void Draw(CardKit kit)
    {
        kit.Overline("Tasks");
        kit.Title(Summary);
        foreach (var late in Items)
        {
            kit.Row(late.What, late.Line(Today), Tone.Attention);
        }
    }
}
