namespace IsmsBot.Workflows.Roles;

/// <summary>Who hears that a role is held or has ended, and what the administrator of the directory has to do about it.</summary>
internal static class RoleNews
{
    /// <summary>Roles whose holders everybody at the top is told of: who runs the ISMS, and who decides about it.</summary>
    private static readonly string[] Told = [Role.IsmsManager, Role.TopManagement];

    /// <summary>Roles whose change calls for a new look at the risks (domain 3.5).</summary>
    private static readonly string[] Looked = [Role.IsmsManager, Role.InternalAuditor];

    /// <returns>The answer to the holder.</returns>
    public static async Task<Sentence> AcceptedAsync(RoleAssignment record, Person holder, Turn turn)
    {
        await TellAsync(record, turn, $"{holder.Name} holds the role \"{RoleName.Of(record.Role)}\" from now on.", record.AssignedById);
        if (holder.Has(record.Role))
        {
            await LookAsync(record.Role, $"{RoleTitle.Of(record.Role, holder, turn.Language)}: from now on", turn);
            return $"You hold the role \"{RoleName.Of(record.Role)}\" from now on.";
        }

        var group = Catalog.Roles.Get(record.Role).EntraGroup;
        var asked = await AskAdministratorsAsync(
            record, turn, $"Please add {holder.Name} to the group {group} in Entra ID: the role \"{RoleName.Of(record.Role)}\" was accepted.");
        return asked.Count == 0
            ? (Sentence)$"Accepted. It counts once the group {group} in Entra ID names you too: please ask its administrator. I look every night."
            : (Sentence)$"Accepted. It counts once the group {group} in Entra ID names you too: I have asked {asked} to add you.";
    }

    /// <returns>The answer to whoever ended it.</returns>
    public static async Task<Sentence> EndedAsync(RoleAssignment record, Person holder, Turn turn)
    {
        await TellAsync(record, turn, $"The role \"{RoleName.Of(record.Role)}\" of {holder.Name} has ended.", holder.Id);
        await LookAsync(record.Role, $"{RoleTitle.Of(record.Role, holder, turn.Language)}: no longer", turn);
        var group = Catalog.Roles.Get(record.Role).EntraGroup;
        if (turn.RoleSetup.ByGroups && await turn.Db.Set<GroupMember>().AnyAsync(
            one => one.PersonId == holder.Id && one.Group == group, turn.Cancellation))
        {
            await AskAdministratorsAsync(
                record, turn, $"Please take {holder.Name} out of the group {group} in Entra ID: the role \"{RoleName.Of(record.Role)}\" has ended.");
        }

        return $"Ended. {holder.Name} does not hold the role any more.";
    }

    private static async Task TellAsync(RoleAssignment record, Turn turn, Sentence news, string concerned)
    {
        var top = Told.Contains(record.Role) ? await RoleHolders.HereAsync(turn.Db, Role.TopManagement, turn.Cancellation) : [];
        var one = await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == concerned && p.AccountEnabled, turn.Cancellation);
        foreach (var person in top.Append(one).OfType<Person>().DistinctBy(p => p.Id).Where(p => p.Id != turn.ActorId))
        {
            turn.Send(new NewsCard(record.Id, record.Title, news), person, $"role-news:{record.Id}:{record.Version}:{person.Id}", record.Id);
        }
    }

    private static async Task<IReadOnlyList<string>> AskAdministratorsAsync(RoleAssignment record, Turn turn, Sentence wish)
    {
        var administrators = (await RoleHolders.HereAsync(turn.Db, Role.SystemAdministrator, turn.Cancellation)).ToList();
        foreach (var person in administrators)
        {
            turn.Send(
                new NewsCard(record.Id, record.Title, wish), person, $"role-group:{record.Id}:{record.Version}:{person.Id}", record.Id);
        }

        return [.. administrators.Select(person => person.Name)];
    }

    private static async Task LookAsync(string role, Sentence title, Turn turn)
    {
        if (Looked.Contains(role))
        {
            var reference = string.Create(CultureInfo.InvariantCulture, $"{role} {turn.Today:yyyy-MM-dd}");
            await turn.CallForALookAsync(new Cause(CauseKind.RoleChange, reference, title.In(turn.Language)));
        }
    }
}
