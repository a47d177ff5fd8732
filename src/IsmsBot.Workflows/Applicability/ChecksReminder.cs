using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Applicability;

/// <summary>Reminds owners of controls that they have to check (CAL-10).</summary>
public sealed class ChecksReminder : Reminder<SoaEntry>
{
    public const string PolicyId = "approval";

    public override string Policy => PolicyId;

    public override async Task<IReadOnlyList<OpenItem>> DueAsync(IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken) =>
        [.. (await db.Set<SoaEntry>().AsNoTracking().Where(e => e.NextStepOn <= today && e.Id.CompareTo(afterRecordId) > 0 && e.CheckBy != null && e.ControlOwnerId != null)
            .OrderBy(e => e.Id).Take(most).Select(e => new { e.Id, e.ControlOwnerId, e.CheckBy, e.ControlId, e.Title }).ToListAsync(cancellationToken))
            .Select(e => new OpenItem(e.Id, e.ControlOwnerId!, e.CheckBy!.Value, $"Check the control {e.ControlId} {e.Title}", new ShowControl(e.Id)))];

    public override async Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next)
    {
        var entry = await turn.Db.Set<SoaEntry>().FindAsync([recordId], turn.Cancellation);
        entry!.NextStepOn = next;
        if (step.Escalation is null)
        {
            turn.Note(entry, "reminded", step.Name);
        }
    }

    public override Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers) => LateWork.TellAsync(turn, Name, escalating, managers);
}
