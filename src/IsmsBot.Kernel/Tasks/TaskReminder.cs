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
        var due = await AskedTasks.Of(tasks.OrderBy(t => t.Id).Take(most))
            .ToListAsync(cancellationToken);
        return [.. due.Select(t => new OpenItem(t.Id, t.AssigneeId, t.DueAt, Sentence.Of(t.Title), AskedTasks.Opens(t)))];
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
}

/// <summary>Tasks that are late, with the person who has them.</summary>
public sealed record LateTasksCard(IReadOnlyList<LateItem> Items, int All, DateOnly Today) : Card
{
    public override string Type => "task.late";

    public override Sentence Summary => All == 1 && Items is [var only] ? (Sentence)$"Late: {only.What}" : (Sentence)$"{All} tasks are late";

    public override void Draw(CardKit kit)
    {
        kit.Overline("Tasks");
        kit.Title(Summary);
        foreach (var late in Items)
        {
            kit.Row(
                late.What, $"{late.Person}, {late.RecordId}: was due on {late.DueAt}, {Today.DayNumber - late.DueAt.DayNumber} days late",
                Tone.Attention);
        }
    }
}
