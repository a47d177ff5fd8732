using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Reminders;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Duties;

/// <summary>What is open by a duty: with a step due, or late although every step is past.</summary>
public sealed partial class Duty<T>
{
    public override async Task<IReadOnlyList<OpenItem>> DueAsync(
        IsmsDb db, DateOnly today, string afterRecordId, int most, CancellationToken cancellationToken)
    {
        var rows = await Query(db).Where(o => o.NextStepOn <= today && o.DueAt != null && o.RecordId.CompareTo(afterRecordId) > 0)
            .OrderBy(o => o.RecordId).Take(most).ToListAsync(cancellationToken);
        return await ItemsAsync(db, rows, today, cancellationToken);
    }

    public override async Task<IReadOnlyList<OpenItem>> StaysLateAsync(IsmsDb db, DateOnly today, CancellationToken cancellationToken)
    {
        var plan = ReminderPlan.Of(policy);
        var rows = await Query(db).Where(o => o.DueAt < today).OrderBy(o => o.DueAt).ThenBy(o => o.RecordId).ToListAsync(cancellationToken);
        return await ItemsAsync(db, rows.FindAll(o => plan.LastDay(o.DueAt!.Value) < today), today, cancellationToken);
    }

    private async Task<IReadOnlyList<OpenItem>> ItemsAsync(IsmsDb db, List<Owed> rows, DateOnly today, CancellationToken cancellationToken)
    {
        var holder = Role is null || rows.Count == 0 ? null
            : (await RoleHolders.HereAsync(db, Role, cancellationToken)) is [var first, ..] ? first.Id
            : null;
        var late = Late is null ? [] : rows.Where(o => o.DueAt < today).Select(o => o.RecordId).ToList();
        var words = late.Count == 0 ? [] : await db.Set<T>().AsNoTracking().Where(record => late.Contains(record.Id))
            .ToDictionaryAsync(record => record.Id, record => Late!(record, today), StringComparer.Ordinal, cancellationToken);
        return [.. rows.Where(o => (o.PersonId ?? holder) is not null)
            .Select(o => new OpenItem(
                o.RecordId, o.PersonId ?? holder!, Told(o.DueAt!.Value), words.GetValueOrDefault(o.RecordId) ?? What(o.Title), Opens(o.RecordId))
            {
                CountedFrom = o.DueAt.Value,
            })];
    }
}
