namespace IsmsBot.Kernel.Approvals;

public enum ApprovalState
{
    Pending,
    Decided,
    Withdrawn,
    Lapsed,
}

public enum Decision
{
    Pending,
    Approved,
    Rejected,
    Returned,
    Withdrawn,
    Lapsed,
}

/// <summary>
/// One request for one decision by one person. It freezes version and fingerprint of what is decided; if the subject changes, it lapses (domain 0.4).
/// </summary>
public sealed class Approval : Data.Record<ApprovalState>
{
    public required string SubjectType { get; init; }

    public required string SubjectId { get; init; }

    /// <summary>Version of the record that the card shows.</summary>
    public required string SubjectVersion { get; init; }

    /// <summary>Fingerprint of what the card shows.</summary>
    public required string SubjectHash { get; init; }

    public required string RequestedById { get; init; }

    public required DateTimeOffset RequestedAt { get; init; }

    public required string ApproverId { get; init; }

    public required DateOnly DueAt { get; init; }

    public Decision Decision { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public string? Comment { get; set; }

    public string? ClientPlatform { get; set; }
}
