namespace IsmsBot.Workflows.Documents;

/// <summary>
/// Reminds whoever has not said yet whether a version whose time of keeping is over may go: the keeper first, after one side agreed the other. Escalates by the
/// policy for approvals (7.5.3).
/// </summary>
public sealed class DisposalReminder : Reminder<DocumentVersion>
{
    internal const string PolicyId = "approval";

    public override string Policy => PolicyId;

    public override async Task<IReadOnlyList<OpenItem>> DueAsync(IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken)
    {
        var due = await (
            from v in Disposals.Kept(db).AsNoTracking()
            join d in db.Set<ControlledDocument>().AsNoTracking() on v.DocumentCode equals d.Code
            where v.NextStepOn <= today && v.DisposalAskedFor != null && v.DisposalAskedFor == v.RetainUntil && v.DisposalSecondById == null && v.Id.CompareTo(afterRecordId) > 0
            orderby v.Id
            select new { Version = v, Document = d }).Take(most).ToListAsync(cancellationToken);
        var people = due.Count == 0 ? [] : await DisposalPair.CandidatesAsync(db, [.. due.Select(one => one.Document)], cancellationToken);
        return [.. due.Select(one => Item(one.Version, DisposalPair.Of(people, one.Document))).OfType<OpenItem>()];
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

    /// <summary>Null when nobody is left to ask: then it is kept.</summary>
    private static OpenItem? Item(DocumentVersion version, DisposalPair pair)
    {
        var waitsFor = version.DisposalFirstById is { } first ? pair.OthersOf(first) is [var other, ..] ? other : null : pair.Everybody.FirstOrDefault();
        return waitsFor is null ? null : new OpenItem(version.Id, waitsFor.Id, Disposals.AskedOn(version), $"May {version.Title} be disposed of?", new ShowDisposal(version.Id));
    }
}
