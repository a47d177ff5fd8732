namespace IsmsBot.Kernel.People;

public enum RoleAssignmentState
{
    Proposed,
    Active,
    Ended,
    Declined,
}

/// <summary>
/// One person holding one role with stated duties and powers (5.3). It counts while it is active and, where groups count (<see cref="RoleSetup"/>),
/// the directory group agrees. The room Roles keeps them; the kernel reads them, because every right hangs on them.
/// </summary>
public sealed class RoleAssignment : Data.Record<RoleAssignmentState>
{
    public required string PersonId { get; init; }

    /// <summary>Id of the role in the catalogue.</summary>
    public required string Role { get; init; }

    /// <summary>Duties, as the holder accepted them.</summary>
    public string? Responsibilities { get; set; }

    /// <summary>Powers, as the holder accepted them.</summary>
    public string? Authorities { get; set; }

    /// <summary>Answers for the ISMS meeting the standard (5.3 a).</summary>
    public bool EnsuresConformity { get; set; }

    /// <summary>Reports to top management how the ISMS performs (5.3 b).</summary>
    public bool ReportsPerformance { get; set; }

    public string AssignedById { get; set; } = "";

    public DateOnly AssignedAt { get; set; }

    /// <summary>By when the holder is to accept or decline; null once it is decided.</summary>
    public DateOnly? AcceptBy { get; set; }

    public DateOnly? AcceptedAt { get; set; }

    public DateOnly? EndedAt { get; set; }

    /// <summary>The exception by which it is held together with a role that it conflicts with; null without one.</summary>
    public string? ExceptionId { get; set; }
}
