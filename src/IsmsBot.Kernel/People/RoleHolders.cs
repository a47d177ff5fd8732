using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.People;

/// <summary>Who holds a role.</summary>
public static class RoleHolders
{
    /// <summary>Everybody who holds it and is there, by id.</summary>
    public static async Task<IReadOnlyList<Person>> HereAsync(IsmsDb db, string role, CancellationToken cancellationToken) =>
        [.. (await db.People.AsNoTracking().Where(p => p.AccountEnabled && p.Presence == Presence.Active && p.Roles.Contains(role)).OrderBy(p => p.Id).ToListAsync(cancellationToken)).Where(p => p.Has(role))];
}
