using System.Collections.Frozen;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Rooms;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace IsmsBot.Kernel.Duties;

/// <summary>
/// When a record is looked at next for any of its duties: worked out at each save, so that no act has to think of it. A reminder run has moved the
/// day on itself; it is left alone then.
/// </summary>
internal static class NextSteps
{
    private static readonly Lazy<FrozenDictionary<Type, IReadOnlyList<IDuty>>> Duties = new(() => RoomCatalog.Rooms.SelectMany(room => room.Registers)
        .Where(register => register.AllDuties.Count > 0)
        .ToFrozenDictionary(register => register.Keeps, register => (IReadOnlyList<IDuty>)[.. register.AllDuties.OfType<IDuty>()]));

    /// <param name="db">Its changes have been detected.</param>
    public static void Set(IsmsDb db, DateOnly today)
    {
        List<EntityEntry<Record>>? moved = null;
        foreach (var entry in db.ChangeTracker.Entries<Record>())
        {
            if (entry.State is EntityState.Added or EntityState.Modified && Duties.Value.TryGetValue(entry.Metadata.ClrType, out var duties)
                && !entry.Property(record => record.NextStepOn).IsModified)
            {
                var next = duties.Select(duty => duty.NextAfter(entry.Entity, today)).Min();
                if (next is not null && entry.Entity.NextStepOn <= today)
                {
                    // A save on the morning of a step does not put it off: it is still due, whatever is saved meanwhile.
                    continue;
                }

                if (next != entry.Entity.NextStepOn)
                {
                    entry.Entity.NextStepOn = next;
                    (moved ??= []).Add(entry);
                }
            }
        }

        moved?.ForEach(entry => entry.DetectChanges());
    }
}
