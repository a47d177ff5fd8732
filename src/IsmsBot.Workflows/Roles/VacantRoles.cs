namespace IsmsBot.Workflows.Roles;

/// <summary>The roles that must have a holder (roles.json) and have none.</summary>
internal static class VacantRoles
{
    /// <summary>Ids of the mandatory roles that nobody who is here holds, in the order of the catalogue.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(IsmsDb db, CancellationToken cancellationToken)
    {
        var held = await Held(db).Select(a => a.Role).Distinct().ToListAsync(cancellationToken);
        return [.. Catalog.Roles.Mandatory.Except(held, StringComparer.Ordinal)];
    }

    /// <summary>Active assignments of people whose account is enabled.</summary>
    public static IQueryable<RoleAssignment> Held(IsmsDb db) => db.Set<RoleAssignment>().AsNoTracking()
        .Where(a => a.Status == RoleAssignmentState.Active && db.People.Any(p => p.Id == a.PersonId && p.AccountEnabled));

    /// <summary>By which somebody else holds the same role; null when nobody does.</summary>
    public static Task<RoleAssignment?> HeldBesideAsync(RoleAssignment record, Turn turn) => Held(turn.Db).AsTracking()
        .Where(a => a.Role == record.Role && a.PersonId != record.PersonId).OrderBy(a => a.Id).FirstOrDefaultAsync(turn.Cancellation);

    /// <summary>Null when none is vacant.</summary>
    public static Sentence? Words(IReadOnlyList<string> vacant) => vacant.Count == 0 ? null
        : (Sentence)$"Vacant: {Sentence.List(vacant.Select(RoleName.Of))}. The standard asks for a holder of each.";
}
