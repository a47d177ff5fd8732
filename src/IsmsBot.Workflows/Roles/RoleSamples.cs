namespace IsmsBot.Workflows.Roles;

/// <summary>Made-up records and cards of the room, for pictures.</summary>
internal static class RoleSamples
{
    private static readonly DateOnly Today = new(2026, 11, 16);

    public static IReadOnlyList<RoleAssignment> Assignments { get; } =
        [Assignment(RoleAssignmentState.Proposed), Assignment(RoleAssignmentState.Active), Assignment(RoleAssignmentState.Ended)];

    public static IReadOnlyList<SodException> Exceptions { get; } = [Exception(SodExceptionState.Requested), Exception(SodExceptionState.Approved)];

    public static IReadOnlyList<Card> All => [new FirstManagerCard(null), new FirstManagerCard("sg-isms-managers")];

    private static RoleAssignment Assignment(RoleAssignmentState state)
    {
        var role = Catalog.Roles.Get(Role.InternalAuditor);
        return new RoleAssignment
        {
            Id = "ROL-0001",
            Title = "Internal auditor: Ana Beltraves",
            PersonId = "P0003",
            Role = role.Id,
            Responsibilities = role.Duties,
            Authorities = role.Powers,
            AssignedById = "P0001",
            AssignedAt = Today,
            AcceptBy = state == RoleAssignmentState.Proposed ? Today.AddDays(Proposing.DaysToAccept) : null,
            AcceptedAt = state == RoleAssignmentState.Proposed ? null : Today.AddDays(1),
            EndedAt = state == RoleAssignmentState.Ended ? Today.AddDays(200) : null,
        }.In(state);
    }

    private static SodException Exception(SodExceptionState state) => new SodException
    {
        Id = "EXC-0001",
        Title = "Ruben Castellan: Document approver + System administrator",
        PersonId = "P0014",
        Roles = [Role.SystemAdministrator, Role.DocumentApprover],
        Reason = "The second approver is away until the end of February.",
        CompensatingControl = "Another administrator reads the journal of his approvals each week.",
        ExpiresAt = new(2027, 2, 28),
        DecideBy = state == SodExceptionState.Requested ? Today.AddDays(SodException.DaysToDecide) : null,
        ApprovedById = state == SodExceptionState.Approved ? "P0001" : null,
        ApprovedAt = state == SodExceptionState.Approved ? Today : null,
    }.In(state);
}
