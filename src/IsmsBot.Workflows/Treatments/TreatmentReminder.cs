using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Reminds whoever carries out a treatment (8.3).</summary>
public sealed class TreatmentReminder : Reminder<Treatment>
{
    public const string PolicyId = "standard";

    public override string Policy => PolicyId;

    public override async Task<IReadOnlyList<OpenItem>> DueAsync(IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken) =>
        [.. (await db.Set<Treatment>().AsNoTracking().Where(t => t.NextStepOn <= today && t.Id.CompareTo(afterRecordId) > 0 && (t.Status == TreatmentState.Approved || t.Status == TreatmentState.InProgress))
            .OrderBy(t => t.Id).Take(most).Select(t => new { t.Id, t.ResponsibleId, t.DueAt, t.Title }).ToListAsync(cancellationToken))
            .Select(t => new OpenItem(t.Id, t.ResponsibleId, t.DueAt, $"Treatment: {t.Title}", new ShowTreatment(t.Id)))];

    public override async Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next)
    {
        var treatment = await turn.Db.Set<Treatment>().FindAsync([recordId], turn.Cancellation);
        treatment!.NextStepOn = next;
        if (step.Escalation is null)
        {
            turn.Note(treatment, "reminded", step.Name);
        }
    }

    public override Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers) => LateWork.TellAsync(turn, Name, escalating, managers);
}

/// <summary>Reminds the owner of a risk of an acceptance that waits; after 15 days the ISMS managers hear of it, after 21 top management. The decision stays with the owner.</summary>
public sealed class AcceptanceReminder : Reminder<RiskAcceptance>
{
    public override string Policy => AcceptanceRequests.Policy;

    public override async Task<IReadOnlyList<OpenItem>> DueAsync(IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken) =>
        [.. (await (from a in db.Set<RiskAcceptance>().AsNoTracking()
                    join r in db.Set<Risk>() on a.RiskId equals r.Id
                    where a.NextStepOn <= today && a.Id.CompareTo(afterRecordId) > 0 && a.Status == AcceptanceState.Requested && r.RiskOwnerId != null
                    orderby a.Id
                    select new { a.Id, r.RiskOwnerId, a.RequestedAt, r.Title }).Take(most).ToListAsync(cancellationToken))
            .Select(a => new OpenItem(a.Id, a.RiskOwnerId!, a.RequestedAt, $"Accept what remains of {a.Title}", new ShowAcceptance(a.Id)))];

    public override async Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next)
    {
        var acceptance = await turn.Db.Set<RiskAcceptance>().FindAsync([recordId], turn.Cancellation);
        acceptance!.NextStepOn = next;
        if (step.Escalation is null)
        {
            turn.Note(acceptance, "reminded", step.Name);
        }
    }

    public override Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers) => LateWork.TellAsync(turn, Name, escalating, managers);
}
