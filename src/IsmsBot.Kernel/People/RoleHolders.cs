using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.People;

/// <summary>Who holds a role.</summary>
public static class RoleHolders
{
    /// <summary>Everybody who holds it and is there, by id; as they are from now on, where this very turn changes who that is.</summary>
    public static async Task<IReadOnlyList<Person>> HereAsync(IsmsDb db, string role, CancellationToken cancellationToken)
    {
        var stored = await db.People.AsNoTracking().Where(p => p.AccountEnabled && p.Presence == Presence.Active && p.Roles.Contains(role))
            .ToListAsync(cancellationToken);
        var changed = db.People.Local;
        return [.. stored.Where(p => changed.FindEntry(p.Id) is null).Concat(changed).Where(p => p.IsHere && p.Has(role))
            .OrderBy(p => p.Id, StringComparer.Ordinal)];
    }
}
