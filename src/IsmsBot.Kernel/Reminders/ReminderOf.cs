using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Reminders;

/// <summary>A reminder of records of one type, found by their <c>Id</c>.</summary>
public abstract class Reminder<TRecord> : Reminder
    where TRecord : class
{
    public override Task FetchAsync(IsmsDb db, IReadOnlyList<string> recordIds, CancellationToken cancellationToken) =>
        db.Set<TRecord>().Where(r => recordIds.Contains(EF.Property<string>(r, nameof(Record.Id)))).LoadAsync(cancellationToken);
}
