using IsmsBot.Kernel.Acts;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.People;

/// <summary>
/// Which roles count for a person: an active assignment names them and, where groups count, the directory group too; the narrower counts
/// (domain 0.3).
/// </summary>
public static class RolesInForce
{
    /// <summary>Of people, memberships and assignments as they are about to be, before anything is saved.</summary>
    /// <param name="memberships">Person and group.</param>
    public static void Set(
        RoleSetup setup, IEnumerable<Person> people, IEnumerable<(string Group, string PersonId)> memberships,
        IEnumerable<RoleAssignment> assignments)
    {
        var groups = Catalog.Roles.All.ToDictionary(role => role.EntraGroup, role => role.Id, StringComparer.Ordinal);
        var named = memberships.Where(one => groups.ContainsKey(one.Group)).Select(one => (one.PersonId, Role: groups[one.Group])).ToHashSet();
        var held = assignments
            .Where(one => one.Status == RoleAssignmentState.Active && (!setup.ByGroups || named.Contains((one.PersonId, one.Role))))
            .ToLookup(one => one.PersonId, one => one.Role);
        foreach (var person in people)
        {
            person.Roles = string.Join(' ', held[person.Id].Distinct().Order(StringComparer.Ordinal));
        }
    }

    /// <summary>
    /// Works out the roles of one person with what this very turn changes, in its save; what changed is journalled with the person.
    /// </summary>
    /// <returns>The person as they are from now on.</returns>
    public static async Task<Person> WorkOutAsync(Turn turn, string personId)
    {
        var person = await turn.Db.People.SingleAsync(one => one.Id == personId, turn.Cancellation);
        var groups = await turn.Db.Set<GroupMember>().AsNoTracking().Where(one => one.PersonId == personId).ToListAsync(turn.Cancellation);
        await turn.Db.Set<RoleAssignment>()
            .Where(one => one.PersonId == personId && (one.Status == RoleAssignmentState.Active || one.Status == RoleAssignmentState.Proposed))
            .LoadAsync(turn.Cancellation);

        // The ones that are tracked stand in the state that this turn gave them.
        var assignments = turn.Db.Set<RoleAssignment>().Local.Where(one => one.PersonId == personId);
        var before = person.Roles;
        Set(turn.RoleSetup, [person], groups.Select(one => (one.Group, one.PersonId)), assignments);
        if (!string.Equals(before, person.Roles, StringComparison.Ordinal))
        {
            turn.Note(person, "change");
        }

        return person;
    }
}
