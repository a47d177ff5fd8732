using IsmsBot.Kernel.Lifecycles;

namespace IsmsBot.Kernel.People;

public enum RoleAssignmentState
{
    Proposed,
    Active,
    Declined,
    Ended,
}

/// <summary>One person holding one role (5.3). It counts while it is active and the directory group agrees.</summary>
public sealed class RoleAssignment : Data.Record<RoleAssignmentState>
{
    public required string PersonId { get; init; }

    public required string Role { get; init; }

    public DateOnly AssignedAt { get; init; }

    public DateOnly? AcceptedAt { get; set; }

    public DateOnly? EndedAt { get; set; }

    public static Lifecycle<RoleAssignmentState> Lifecycle { get; } = new("RoleAssignment")
    {
        { RoleAssignmentState.Proposed, RoleAssignmentState.Active, "accept", "@self", "SOD-05", "GEN-06" },
        { RoleAssignmentState.Proposed, RoleAssignmentState.Declined, "decline", "@self", "GEN-07" },
        { RoleAssignmentState.Active, RoleAssignmentState.Ended, "end", "isms-manager top-management @system", "ROL-01" },
    };
}
