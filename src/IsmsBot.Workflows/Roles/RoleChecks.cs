namespace IsmsBot.Workflows.Roles;

/// <summary>
/// The checks of clause 5.3 that look at roles and exceptions. That roles were told to everybody is proved by a communication record, which no room
/// keeps yet.
/// </summary>
internal static class RoleChecks
{
    /// <summary>Days in which a proposed role has to be accepted.</summary>
    private const int DaysToAccept = 14;

    public static IReadOnlyList<ClauseTest> All { get; } =
    [
        new Check("roles.mandatory-roles", async (db, _, ct) => await VacantRoles.FindAsync(db, ct) is { Count: > 0 } vacant
            ? TestAnswer.Fail(vacant)
            : TestAnswer.Pass(await VacantRoles.Held(db).Where(a => a.Role == Role.IsmsManager).Select(a => a.Id).ToListAsync(ct))),
        new Check("roles.two-authorities", async (db, _, ct) =>
        {
            var named = await db.Set<RoleAssignment>().AsNoTracking()
                .Where(a => a.Status == RoleAssignmentState.Active && (a.EnsuresConformity || a.ReportsPerformance)).ToListAsync(ct);
            return TestAnswer.If(
                named.Exists(a => a.EnsuresConformity) && named.Exists(a => a.ReportsPerformance), named.Select(a => a.Id));
        }),
        new Check("roles.accepted", async (db, asOf, ct) => Every(
            await db.Set<RoleAssignment>().AsNoTracking().Where(a => a.Status == RoleAssignmentState.Proposed).ToListAsync(ct),
            a => asOf.DayNumber - a.AssignedAt.DayNumber <= DaysToAccept)),
        new Check("roles.no-conflict", NoConflictAsync),
        new Check("roles.no-leaver", async (db, _, ct) =>
        {
            var here = await VacantRoles.Held(db).Select(a => a.Id).ToListAsync(ct);
            return Every(
                await db.Set<RoleAssignment>().AsNoTracking().Where(a => a.Status == RoleAssignmentState.Active).ToListAsync(ct),
                a => here.Contains(a.Id, StringComparer.Ordinal));
        }),
    ];

    private static async Task<TestAnswer> NoConflictAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var refused = await HeldTogether.RefusedAsync(db, asOf, cancellationToken);
        return TestAnswer.If(refused.Count == 0, refused.Select(a => a.Id));
    }

    private static TestAnswer Every(List<RoleAssignment> records, Func<RoleAssignment, bool> passes)
    {
        var failing = records.Where(a => !passes(a)).Select(a => a.Id).ToList();
        return records.Count == 0 ? TestAnswer.NotApplicable
            : TestAnswer.If(failing.Count == 0, failing.Count == 0 ? records.Select(a => a.Id) : failing);
    }
}
