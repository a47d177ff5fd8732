using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.People;

/// <summary>
/// Which roles count for a person: an active assignment and the directory group must both name them; the narrower counts (domain 0.3).
/// </summary>
public static class RolesInForce
{
    /// <summary>Works the roles of everybody out again; called when the directory or an assignment has changed.</summary>
    public static async Task RefreshAsync(IsmsDb db, CancellationToken cancellationToken)
    {
        var groups = Catalog.Roles.All.ToDictionary(r => r.EntraGroup, r => r.Id, StringComparer.Ordinal);
        var memberships = (await db.Set<GroupMember>().AsNoTracking().ToListAsync(cancellationToken))
            .Where(m => groups.ContainsKey(m.Group)).Select(m => (m.PersonId, Role: groups[m.Group])).ToHashSet();
        var held = (await db.Set<RoleAssignment>().AsNoTracking().Where(a => a.Status == RoleAssignmentState.Active)
            .Select(a => new { a.PersonId, a.Role }).ToListAsync(cancellationToken))
            .Where(a => memberships.Contains((a.PersonId, a.Role)))
            .ToLookup(a => a.PersonId, a => a.Role);
        foreach (var person in await db.People.ToListAsync(cancellationToken))
        {
            person.Roles = string.Join(' ', held[person.Id].Distinct().Order(StringComparer.Ordinal));
        }
    }
}
