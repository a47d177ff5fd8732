namespace IsmsBot.Workflows.Roles;

/// <summary>
/// Accepted roles whose group in Entra ID does not name the holder, and members of groups who have not accepted the role (domain 0.3).
/// </summary>
internal static class GroupDifferences
{
    public static async Task<IReadOnlyList<ListRow>> RowsAsync(Turn turn)
    {
        var groups = RoleField.Assignable.ToDictionary(role => role.EntraGroup, role => role.Id, StringComparer.Ordinal);
        var members = await (from member in turn.Db.Set<GroupMember>()
                             join person in turn.Db.People on member.PersonId equals person.Id
                             where groups.Keys.Contains(member.Group) && person.AccountEnabled
                             orderby person.Name
                             select new { member.Group, person.Id, person.Name }).ToListAsync(turn.Cancellation);
        var named = members.Select(one => (one.Id, Role: groups[one.Group])).ToHashSet();
        var active = await VacantRoles.Held(turn.Db).OrderBy(a => a.Title).ToListAsync(turn.Cancellation);
        var held = active.Select(a => (a.PersonId, a.Role)).ToHashSet();
        var register = RoomCatalog.RegisterOf<RoleAssignment>();
        return
        [
            .. active.Where(a => !named.Contains((a.PersonId, a.Role))).Select(a => new ListRow(
                Sentence.Of(a.Title), $"accepted, but the group {Catalog.Roles.Get(a.Role).EntraGroup} does not name them", Tone.Attention,
                register.Opening(a.Id))),
            .. members.Where(one => !held.Contains((one.Id, groups[one.Group]))).Select(one => new ListRow(
                $"{RoleName.Of(groups[one.Group])}: {one.Name}", $"in the group {one.Group}, but has not accepted the role here", Tone.Attention)),
        ];
    }
}
