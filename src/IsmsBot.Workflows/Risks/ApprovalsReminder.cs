namespace IsmsBot.Workflows.Risks;

/// <summary>
/// Reminds whoever was asked for a decision of one kind, counted from the day they were asked, and tells the next level by the policy. Escalating tells;
/// the decision stays with those who were asked. Few decisions wait at a time, so what is open is what is looked through.
/// </summary>
public abstract class ApprovalsReminder : Reminder<Approval>
{
    /// <summary>Type of the record that is decided about.</summary>
    protected abstract string SubjectType { get; }

    protected abstract Sentence What(string title);

    protected abstract Act Open(string subjectId);

    public override async Task<IReadOnlyList<OpenItem>> DueAsync(IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken)
    {
        var (type, earliest) = (SubjectType, Earliest(today));
        var waiting = await db.Set<Approval>().AsNoTracking().Where(a => a.Status == ApprovalState.Pending && a.SubjectType == type && a.RequestedAt <= earliest && a.Id.CompareTo(afterRecordId) > 0)
            .OrderBy(a => a.Id).Take(most).Select(a => new { a.Id, a.ApproverId, a.RequestedAt, a.SubjectId, a.Title }).ToListAsync(cancellationToken);
        return [.. waiting.Select(a => new OpenItem(a.Id, a.ApproverId, DateOnly.FromDateTime(a.RequestedAt.UtcDateTime), What(a.Title.Split(':')[0]), Open(a.SubjectId)))];
    }

    public override async Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next)
    {
        if (step.Escalation is null)
        {
            turn.Note((await turn.Db.Set<Approval>().FindAsync([recordId], turn.Cancellation))!, "reminded", step.Name);
        }
    }

    public override Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers) => LateWork.TellAsync(turn, Name, escalating, managers);

    /// <summary>What was asked for after this moment has no step due yet.</summary>
    private DateTimeOffset Earliest(DateOnly today) => new(today.AddDays(-ReminderPlan.Of(Policy).Steps.Min(s => s.Days)).ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero);
}
