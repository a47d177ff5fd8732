using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Reminders;

/// <summary>Something that somebody has not done yet: whose it is, by when it is to be done, and the act that opens it.</summary>
/// <param name="RecordId">The record on which its steps are noted.</param>
/// <param name="DueAt">What list, card, reminder and escalation say.</param>
public sealed record OpenItem(string RecordId, string PersonId, DateOnly DueAt, Sentence What, Act Open)
{
    /// <summary>The day that the policy counts from: that it was asked, where it does not count from the due date.</summary>
    public DateOnly CountedFrom { get; init; } = DueAt;

    /// <summary>Everybody who may do it, where it is done when one of them does; empty where it is one person's.</summary>
    public IReadOnlyList<string> AnyOf { get; init; } = [];

    /// <summary>The record that people know it by, where its steps are noted on another.</summary>
    public string About { get; init; } = RecordId;
}

/// <summary>
/// A declared reminder: a policy of the calendar and one query for what is open and has a step due. The kernel folds what all reminders have for a
/// person into one digest a day and escalates by the policy.
/// </summary>
public abstract class Reminder
{
    /// <summary>Under which steps are noted as done.</summary>
    public virtual string Name => StateName.Kebab(GetType().Name);

    /// <summary>Policy of calendar.json.</summary>
    public abstract string Policy { get; }

    /// <summary>
    /// The next portion of what has a step due by a day, ordered by record; one indexed query, at most <paramref name="most"/> items.
    /// </summary>
    public abstract Task<IReadOnlyList<OpenItem>> DueAsync(
        IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken);

    /// <summary>
    /// Reads the records of a portion at once and lets the context keep them, so that noting each of them asks the database for nothing.
    /// <see cref="Reminder{TRecord}"/> does it.
    /// </summary>
    public virtual Task FetchAsync(IsmsDb db, IReadOnlyList<string> recordIds, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Notes on the record that a step was done, and when the next one is due. That it was escalated is journalled by the kernel.</summary>
    public abstract Task NotedAsync(Turn turn, string recordId, PlanStep step, DateOnly? next);

    /// <summary>What is still open although every step of the policy is past, oldest first: for the list of what stays late.</summary>
    public virtual Task<IReadOnlyList<OpenItem>> StaysLateAsync(IsmsDb db, DateOnly today, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<OpenItem>>([]);

    /// <summary>
    /// Tells the next level, and says on <paramref name="escalating"/> whom it told of what. Escalating tells somebody; it never hands the decision
    /// over.
    /// </summary>
    public abstract Task EscalateAsync(Turn turn, Escalating escalating, LineOfManagers managers);
}
