namespace IsmsBot.Workflows.Documents;

/// <summary>Reminds the owner of a review, or the approver once the owner has said "still right", and escalates by the policy for tasks.</summary>
public sealed class ReviewReminder : Reminder<ControlledDocument>
{
    public override string Policy => "standard";

    public override async Task<IReadOnlyList<OpenItem>> DueAsync(IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken)
    {
        var due = await db.Set<ControlledDocument>().AsNoTracking()
            .Where(d => d.NextStepOn <= today && d.Status == DocumentState.Published && d.NextReviewAt != null && d.Id.CompareTo(afterRecordId) > 0).OrderBy(d => d.Id).Take(most)
            .Select(d => new { d.Id, d.Title, d.NextReviewAt, Person = d.ReviewConfirmedById == null ? d.DocumentOwnerId : d.ApproverId }).ToListAsync(cancellationToken);
        return [.. due.Select(d => new OpenItem(d.Id, d.Person, d.NextReviewAt!.Value, $"Review {d.Title}", new ShowReview(d.Id)))];
    }

    public override async Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next)
    {
        var document = await turn.Db.Set<ControlledDocument>().FindAsync([recordId], turn.Cancellation);
        document!.NextStepOn = next;
        if (step.Escalation is null)
        {
            turn.Note(document, "reminded", step.Name);
        }
    }

    public override Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers) => LateDocuments.TellAsync(turn, Name, escalating, managers);
}

/// <summary>Reminds the approver of a version that waits, and escalates by the policy for approvals. Escalating tells; the decision stays with the approver.</summary>
public sealed class ApprovalReminder : Reminder<DocumentVersion>
{
    public override string Policy => "approval";

    public override async Task<IReadOnlyList<OpenItem>> DueAsync(IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken)
    {
        var due = await db.Set<DocumentVersion>().AsNoTracking()
            .Where(v => v.NextStepOn <= today && v.Status == VersionState.InApproval && v.AskedOn != null && v.ApproverId != null && v.Id.CompareTo(afterRecordId) > 0).OrderBy(v => v.Id).Take(most)
            .Select(v => new { v.Id, v.Title, v.AskedOn, v.ApproverId }).ToListAsync(cancellationToken);
        return [.. due.Select(v => new OpenItem(v.Id, v.ApproverId!, v.AskedOn!.Value, $"Approve {v.Title}", new ShowVersion(v.Id)))];
    }

    public override async Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next)
    {
        var version = await turn.Db.Set<DocumentVersion>().FindAsync([recordId], turn.Cancellation);
        version!.NextStepOn = next;
        if (step.Escalation is null)
        {
            turn.Note(version, "reminded", step.Name);
        }
    }

    public override Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers) => LateDocuments.TellAsync(turn, Name, escalating, managers);
}
