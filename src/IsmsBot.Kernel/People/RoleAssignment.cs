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
}
