namespace IsmsBot.Workflows.Scoring;

/// <summary>Reminds those who have not answered a round. The round ends on its day, so nobody is told on anybody.</summary>
public sealed class ScoringReminder : Reminder<ScoringAnswer>
{
    public const string PolicyId = "standard";

    public override string Policy => PolicyId;

    public override async Task<IReadOnlyList<OpenItem>> DueAsync(IsmsDb db, DateOnly today, string afterRecordId, int most,
        CancellationToken cancellationToken)
    {
        var due = from a in db.Set<ScoringAnswer>().AsNoTracking()
                  join s in db.Set<RiskScoring>() on a.ScoringId equals s.Id
                  where a.NextStepOn <= today && a.Id.CompareTo(afterRecordId) > 0 && a.AnsweredOn == null
                      && (s.Status == ScoringState.RoundOne || s.Status == ScoringState.RoundTwo)
                  orderby a.Id
                  select new { a.Id, a.PersonId, a.ScoringId, s.EndsOn, s.Title };
        return [.. (await due.Take(most).ToListAsync(cancellationToken))
            .Select(a => new OpenItem(a.Id, a.PersonId, a.EndsOn, $"Score the risk {a.Title}", new ShowMyPart(a.ScoringId)))];
    }

    public override async Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next) =>
        (await turn.Db.Set<ScoringAnswer>().FindAsync([recordId], turn.Cancellation))!.NextStepOn = next;

    public override Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers) => Task.CompletedTask;
}
