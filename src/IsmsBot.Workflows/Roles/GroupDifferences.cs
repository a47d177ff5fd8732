namespace IsmsBot.Workflows.Roles;

/// <summary>"differences to groups": accepted roles whose group does not name the holder, and members of groups without an accepted role.</summary>
public sealed class GroupDifferences : View
{
    public override string Key => "role-differences";

    public override IReadOnlyList<string> Phrases => ["differences to groups", "differences to entra groups", "role differences", "role check"];

    public override IReadOnlyList<string> GermanPhrases => ["unterschiede zu gruppen", "unterschiede zu den gruppen", "rollenprüfung"];

    public override Sentence Help => "Compare the roles with the groups in Entra ID";

    public override string Permission => "readiness.view";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        if (!turn.RoleSetup.ByGroups)
        {
            return Reply.Say("Groups of Entra ID do not count here: a role counts once it is accepted.");
        }

        var groups = Catalog.Roles.All.Where(role => role.Id != Role.Staff)
            .ToDictionary(role => role.EntraGroup, role => role.Id, StringComparer.Ordinal);
        var members = await (from member in turn.Db.Set<GroupMember>()
                             join person in turn.Db.People on member.PersonId equals person.Id
                             where groups.Keys.Contains(member.Group) && person.AccountEnabled
                             select new { member.Group, Person = person }).ToListAsync(turn.Cancellation);
        var named = members.Select(one => (one.Person.Id, Role: groups[one.Group])).ToHashSet();
        var active = await VacantRoles.Held(turn.Db).OrderBy(a => a.Title).ToListAsync(turn.Cancellation);
        var held = active.Select(a => (a.PersonId, a.Role)).ToHashSet();
        var register = RoomCatalog.RegisterOf<RoleAssignment>();
        List<ListRow> rows =
        [
            .. active.Where(a => !named.Contains((a.PersonId, a.Role))).Select(a => new ListRow(
                Sentence.Of(a.Title), $"accepted, but the group {Catalog.Roles.Get(a.Role).EntraGroup} does not name them", Tone.Attention,
                register.Opening(a.Id))),
            .. members.Where(one => !held.Contains((one.Person.Id, groups[one.Group]))).OrderBy(one => one.Person.Name).Select(one => new ListRow(
                $"{RoleName.Of(groups[one.Group])}: {one.Person.Name}", $"in the group {one.Group}, but has not accepted the role here",
                Tone.Attention)),
        ];
        IReadOnlyList<ListRow> shown = [.. rows.Take(ListCard.MostRows)];
        return Reply.With(new ListCard("role.check", $"Differences to groups in Entra ID: {rows.Count}", shown, 0, rows.Count)
        {
            Empty = "There are none: every accepted role has its group.",
            Hint = rows.Count > ListCard.MostRows ? (Sentence)$"and {rows.Count - ListCard.MostRows} more" : null,
        });
    }
}
