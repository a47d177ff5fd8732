namespace IsmsBot.Workflows.Roles;

/// <summary>
/// The first ISMS manager: whoever the operator names in the settings may accept the role while nobody holds it, because nobody else could assign
/// it. Everybody else is assigned by them.
/// </summary>
internal static class FirstManager
{
    /// <summary>The name of the setting, as the journal keeps it.</summary>
    public const string Setting = "Isms:Setup:FirstManager";

    /// <summary>Sends the card once to whoever is named, when they write and nobody is ISMS manager.</summary>
    public static async Task OfferAsync(Turn turn)
    {
        if (!turn.RoleSetup.NamesFirst(turn.Actor))
        {
            return;
        }

        var key = $"first-manager:{turn.ActorId}";
        if (!await turn.Db.Outbox.AnyAsync(row => row.Key == key, turn.Cancellation) && await MayAsync(turn))
        {
            turn.Send(new FirstManagerCard(Group(turn)), turn.Actor, key, urgent: true);
        }
    }

    /// <summary>Whether the actor is named, nobody is ISMS manager and they have not accepted yet.</summary>
    public static async Task<bool> MayAsync(Turn turn) => turn.RoleSetup.NamesFirst(turn.Actor)
        && (await ManagersAsync(turn)).Count == 0 && await OwnAsync(turn) is not { Status: RoleAssignmentState.Active };

    /// <summary>Those in whose hands the ISMS is already, on leave or not.</summary>
    public static async Task<IReadOnlyList<Person>> ManagersAsync(Turn turn)
    {
        var holders = turn.Db.People.AsNoTracking().Where(p => p.AccountEnabled && p.Roles.Contains(Role.IsmsManager)).OrderBy(p => p.Id);
        return [.. (await holders.ToListAsync(turn.Cancellation)).Where(p => p.Has(Role.IsmsManager))];
    }

    /// <summary>The assignment that the actor has or is asked about; null for none.</summary>
    public static Task<RoleAssignment?> OwnAsync(Turn turn) => turn.Db.Set<RoleAssignment>().FirstOrDefaultAsync(
        one => one.PersonId == turn.ActorId && one.Role == Role.IsmsManager
            && (one.Status == RoleAssignmentState.Active || one.Status == RoleAssignmentState.Proposed),
        turn.Cancellation);

    /// <summary>The group that has to name them too; null where groups do not count.</summary>
    public static string? Group(Turn turn) => turn.RoleSetup.ByGroups ? Catalog.Roles.Get(Role.IsmsManager).EntraGroup : null;
}
