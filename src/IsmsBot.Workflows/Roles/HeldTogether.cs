namespace IsmsBot.Workflows.Roles;

/// <summary>A role that somebody holds and that conflicts with another one, by the conflicts of the catalogue (roles.json).</summary>
/// <param name="Held">The role that is held.</param>
/// <param name="ExceptionId">The approved exception that allows both today; null without one.</param>
internal sealed record HeldTogether(string Held, Catalog.RoleConflict Conflict, string? ExceptionId)
{
    /// <summary>A conflict that only an exception allows (SOD-05); the others are allowed, and looked at record by record.</summary>
    private const string Refused = "static";

    public bool IsRefused => Conflict.Kind == Refused && ExceptionId is null;

    /// <summary>Everything that a person holds and that conflicts with a role.</summary>
    public static async Task<IReadOnlyList<HeldTogether>> WithAsync(
        IsmsDb db, string personId, string role, DateOnly today, CancellationToken cancellationToken)
    {
        var active = db.Set<RoleAssignment>().Where(a => a.PersonId == personId && a.Status == RoleAssignmentState.Active && a.Role != role);
        var held = await active.Select(a => a.Role).Distinct().ToListAsync(cancellationToken);
        var conflicts = held.Select(one => (Held: one, Conflict: Catalog.Roles.ConflictBetween(one, role))).Where(one => one.Conflict is not null)
            .ToList();
        if (conflicts.Count == 0)
        {
            return [];
        }

        var exceptions = await SodException.InForce(db, today).Where(e => e.PersonId == personId).ToListAsync(cancellationToken);
        return [.. conflicts.OrderBy(one => one.Held, StringComparer.Ordinal).Select(one => new HeldTogether(
            one.Held, one.Conflict!, exceptions.Find(exception => exception.Allows(one.Held, role))?.Id))];
    }

    /// <summary>Every role that is held together with one that it conflicts with, and no exception allows it on a day.</summary>
    public static async Task<IReadOnlyList<RoleAssignment>> RefusedAsync(IsmsDb db, DateOnly day, CancellationToken cancellationToken)
    {
        var active = await db.Set<RoleAssignment>().AsNoTracking().Where(a => a.Status == RoleAssignmentState.Active).ToListAsync(cancellationToken);
        var allowed = await SodException.InForce(db, day).ToListAsync(cancellationToken);
        var refused = from one in active
                      join other in active on one.PersonId equals other.PersonId
                      where Catalog.Roles.ConflictBetween(one.Role, other.Role) is { Kind: Refused }
                          && !allowed.Exists(e => e.PersonId == one.PersonId && e.Allows(one.Role, other.Role))
                      select one;
        return [.. refused.DistinctBy(a => a.Id).OrderBy(a => a.Id, StringComparer.Ordinal)];
    }

    /// <summary>The roles as SOD-05 names them.</summary>
    public (string Name, Sentence Value)[] Values(string holder, string role) =>
        [("name", Sentence.Of(holder)), ("role1", RoleName.Of(Held)), ("role2", RoleName.Of(role))];
}
