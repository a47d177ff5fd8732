using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Reminders;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks;

/// <summary>Reminds whoever carries out a planned action (6.1.1).</summary>
public sealed class ActionReminder : Reminder
{
    public const string PolicyId = "standard";

    public override string Policy => PolicyId;

    public override async Task<IReadOnlyList<OpenItem>> DueAsync(IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken) =>
        [.. (await db.Set<PlannedAction>().AsNoTracking().Where(a => a.NextStepOn <= today && a.Id.CompareTo(afterRecordId) > 0 && (a.Status == ActionState.Open || a.Status == ActionState.InProgress))
            .OrderBy(a => a.Id).Take(most).Select(a => new { a.Id, a.ResponsibleId, a.DueAt, a.Title }).ToListAsync(cancellationToken))
            .Select(a => new OpenItem(a.Id, a.ResponsibleId, a.DueAt, $"Action: {a.Title}", new ShowAction(a.Id)))];

    public override async Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next, CancellationToken cancellationToken)
    {
        var action = await turn.Db.Set<PlannedAction>().FindAsync([recordId], cancellationToken);
        action!.NextStepOn = next;
        if (step.Escalation is null)
        {
            turn.Note(action, "reminded", step.Name);
        }
    }

    public override Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers, CancellationToken cancellationToken) => LateWork.TellAsync(turn, Name, escalating, managers, cancellationToken);
}
