namespace IsmsBot.Workflows.Awareness;

/// <summary>
/// Reminds those who have not finished and escalates by the policy: the line manager (or the next one up who is there) at 5 days, the ISMS
/// manager at 10, top management at 20 with totals only.
/// </summary>
public sealed class EnrolmentReminder : Reminder<Enrolment>
{
    public override string Policy => "acknowledgement";

    public override async Task<IReadOnlyList<OpenItem>> DueAsync(IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken)
    {
        var due = await (
            from e in db.Set<Enrolment>().AsNoTracking()
            join c in db.Set<Campaign>() on e.CampaignId equals c.Id
            where e.NextStepOn <= today && e.Id.CompareTo(afterRecordId) > 0
                && (e.Status == EnrolmentState.Assigned || e.Status == EnrolmentState.Opened || e.Status == EnrolmentState.Overdue) && c.Status == CampaignState.Running
                && !UnderCheck.Codes(db).Contains(c.DocumentCode)
            orderby e.Id
            select new { e.Id, e.PersonId, e.DueAt, c.Title }).Take(most).ToListAsync(cancellationToken);
        return [.. due.Select(e => new OpenItem(e.Id, e.PersonId, e.DueAt, Sentence.Of(e.Title), new ShowEnrolment(e.Id)))];
    }

    public override async Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next)
    {
        var enrolment = await turn.Db.Set<Enrolment>().FindAsync([recordId], turn.Cancellation);
        enrolment!.NextStepOn = next;
        if (step.Escalation is null)
        {
            enrolment.RemindersSent++;
            turn.Note(enrolment, "reminded", step.Name);
        }
    }

    public override Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers) => escalating.Step.To[0] switch
    {
        "line-manager" => LateTeams.TellLineAsync(turn, escalating, managers),
        "isms-manager" => LateTeams.TellManagersOfIsmsAsync(turn, escalating),
        _ => LateTeams.TellTopManagementAsync(turn, escalating),
    };
}
