namespace IsmsBot.Workflows.Risks;

/// <summary>Reminds owners of ratings and confirmations that are due: after triage, in an assessment, and for the yearly look (CAL-09).</summary>
public sealed class RateReminder : Reminder
{
    public override string Policy => RateBy.Policy;

    public override async Task<IReadOnlyList<OpenItem>> DueAsync(IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken) =>
        [.. (await db.Set<Risk>().AsNoTracking().Where(r => r.NextStepOn <= today && r.Id.CompareTo(afterRecordId) > 0 && r.RiskOwnerId != null && r.RateBy != null && r.Status != RiskState.Closed)
            .OrderBy(r => r.Id).Take(most).Select(r => new { r.Id, r.RiskOwnerId, r.RateBy, r.Title }).ToListAsync(cancellationToken))
            .Select(r => new OpenItem(r.Id, r.RiskOwnerId!, r.RateBy!.Value, $"Rate the risk {r.Title}", new ShowRating(r.Id)))];

    public override async Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next)
    {
        var risk = await turn.Db.Set<Risk>().FindAsync([recordId], turn.Cancellation);
        risk!.NextStepOn = next;
        if (step.Escalation is null)
        {
            turn.Note(risk, "reminded", step.Name);
        }
    }

    public override Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers) => LateWork.TellAsync(turn, Name, escalating, managers);
}
