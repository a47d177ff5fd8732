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
        var memberships = await db.Set<GroupMember>().AsNoTracking().ToListAsync(cancellationToken);
        var active = await db.Set<RoleAssignment>().AsNoTracking().Where(a => a.Status == RoleAssignmentState.Active).ToListAsync(cancellationToken);
        Set(await db.People.ToListAsync(cancellationToken), memberships.Select(m => (m.Group, m.PersonId)), active);
    }

    /// <summary>The same before anything is saved: of people, memberships and assignments as they are about to be.</summary>
    /// <param name="memberships">Person and group.</param>
    public static void Set(
        IEnumerable<Person> people, IEnumerable<(string Group, string PersonId)> memberships, IEnumerable<RoleAssignment> assignments)
    {
        var groups = Catalog.Roles.All.ToDictionary(role => role.EntraGroup, role => role.Id, StringComparer.Ordinal);
        var named = memberships.Where(one => groups.ContainsKey(one.Group)).Select(one => (one.PersonId, Role: groups[one.Group])).ToHashSet();
        var held = assignments.Where(one => one.Status == RoleAssignmentState.Active && named.Contains((one.PersonId, one.Role)))
            .ToLookup(one => one.PersonId, one => one.Role);
        foreach (var person in people)
        {
            person.Roles = string.Join(' ', held[person.Id].Distinct().Order(StringComparer.Ordinal));
        }
    }
}
