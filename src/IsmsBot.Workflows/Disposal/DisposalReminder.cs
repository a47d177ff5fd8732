using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Disposal;

/// <summary>
/// Reminds whoever has not said yet whether a version whose time of keeping is over may go: the keeper first, after one side agreed the other.
/// Escalates by the policy for approvals (7.5.3). The version has duties of its own in a lower room, so that its day is kept beside theirs.
/// </summary>
public sealed class DisposalReminder : Reminder<DocumentVersion>
{
    internal const string PolicyId = "approval";

    public override string Policy => PolicyId;

    public override async Task<IReadOnlyList<OpenItem>> DueAsync(
        IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken)
    {
        var due = Disposals.Open(db).Where(v => v.DisposalStepOn <= today && v.Id.CompareTo(afterRecordId) > 0);
        return await ItemsAsync(db, await due.OrderBy(v => v.Id).Take(most).ToListAsync(cancellationToken), cancellationToken);
    }

    public override async Task<IReadOnlyList<OpenItem>> StaysLateAsync(IsmsDb db, DateOnly today, CancellationToken cancellationToken)
    {
        var plan = ReminderPlan.Of(Policy);
        var open = await Disposals.Open(db).Where(v => v.RetainUntil < today).ToListAsync(cancellationToken);
        return await ItemsAsync(db, open.FindAll(v => plan.LastDay(Disposals.AskedOn(v)) < today), cancellationToken);
    }

    private static async Task<IReadOnlyList<OpenItem>> ItemsAsync(IsmsDb db, List<DocumentVersion> versions, CancellationToken cancellationToken)
    {
        var items = new List<OpenItem>();
        foreach (var version in versions)
        {
            // When nobody is left to ask, it is kept.
            var pair = await DisposalPair.OfAsync(db, version, cancellationToken);
            if ((version.DisposalFirstById is { } first ? pair.OthersOf(first) : pair.Everybody).FirstOrDefault() is { } person)
            {
                var what = (Sentence)$"May {version.Title} be disposed of?";
                items.Add(new OpenItem(version.Id, person.Id, Disposals.AnswerBy(version), what, new ShowDisposal(version.Id))
                {
                    CountedFrom = Disposals.AskedOn(version),
                });
            }
        }

        return items;
    }

    public override async Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next)
    {
        var version = await turn.Db.Set<DocumentVersion>().FindAsync([recordId], turn.Cancellation);
        version!.DisposalStepOn = next;
        if (step.Escalation is null)
        {
            turn.Note(version, "reminded", step.Name);
        }
    }

    public override Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers) => NextLevel.TellAsync(
        turn, Name, escalating, managers, static late => new LateCard("Disposal", late.Items, late.All, late.Today));
}
