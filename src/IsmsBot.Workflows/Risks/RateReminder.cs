namespace IsmsBot.Workflows.Risks;

/// <summary>Reminds owners of ratings and confirmations that are due: after triage, in an assessment, and for the yearly look (CAL-09).</summary>
public sealed class RateReminder : Reminder<Risk>
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

/// <summary>Reminds the ISMS managers of triggers that nobody has answered (CAL-38); late ones carry the sentence of RAS-02.</summary>
public sealed class TriggerReminder : Reminder<Trigger>
{
    public override string Policy => RateBy.Policy;

    public override async Task<IReadOnlyList<OpenItem>> DueAsync(IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken)
    {
        var due = await db.Set<Trigger>().AsNoTracking().Where(t => t.NextStepOn <= today && t.Id.CompareTo(afterRecordId) > 0 && t.Status == TriggerState.Open && t.NeedsReassessment && t.AssessmentId == null)
            .OrderBy(t => t.Id).Take(most).ToListAsync(cancellationToken);
        var manager = due.Count == 0 ? null : await RoleHolders.HereAsync(db, Role.IsmsManager, cancellationToken) is [var first, ..] ? first : null;
        return manager is null ? [] : [.. due.Select(t => new OpenItem(t.Id, manager.Id, t.AnswerBy, Words(t, today), new ShowTrigger(t.Id)))];
    }

    public override async Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next)
    {
        var trigger = await turn.Db.Set<Trigger>().FindAsync([recordId], turn.Cancellation);
        trigger!.NextStepOn = next;
        if (step.Escalation is null)
        {
            turn.Note(trigger, "reminded", step.Name);
        }
    }

    public override Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers) => LateWork.TellAsync(turn, Name, escalating, managers);

    private static Kernel.Words.Sentence Words(Trigger trigger, DateOnly today) => trigger.AnswerBy >= today
        ? $"Answer the trigger {trigger.Title}"
        : GuardWords.Of("RAS-02", ("trigger", Kernel.Words.Sentence.Of(trigger.Title)), ("days", $"{today.DayNumber - trigger.DetectedAt.DayNumber}"));
}
