namespace IsmsBot.Workflows.Risks.Delphi;

/// <summary>Reminds those who have not answered a round. The round ends on its day, so nobody is told on anybody.</summary>
public sealed class DelphiReminder : Reminder<DelphiAnswer>
{
    public const string PolicyId = "standard";

    public override string Policy => PolicyId;

    public override async Task<IReadOnlyList<OpenItem>> DueAsync(IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken) =>
        [.. (await (from a in db.Set<DelphiAnswer>().AsNoTracking()
                    join s in db.Set<DelphiScoring>() on a.DelphiId equals s.Id
                    where a.NextStepOn <= today && a.Id.CompareTo(afterRecordId) > 0 && a.AnsweredOn == null && (s.Status == DelphiState.RoundOne || s.Status == DelphiState.RoundTwo)
                    orderby a.Id
                    select new { a.Id, a.PersonId, a.DelphiId, s.EndsOn, s.Title }).Take(most).ToListAsync(cancellationToken))
            .Select(a => new OpenItem(a.Id, a.PersonId, a.EndsOn, $"Score the risk {a.Title}", new ShowDelphi(a.DelphiId)))];

    public override async Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next) =>
        (await turn.Db.Set<DelphiAnswer>().FindAsync([recordId], turn.Cancellation))!.NextStepOn = next;

    public override Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers) => Task.CompletedTask;
}
