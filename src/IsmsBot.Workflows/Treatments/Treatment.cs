using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Treatments;

public enum TreatmentState
{
    Proposed,
    Approved,
    InProgress,
    Implemented,
    Verified,
    Cancelled,
}

public enum TreatmentOption
{
    Modify,
    Retain,
    Avoid,
    Share,
}

/// <summary>What is done about one risk (6.1.3, 8.3).</summary>
public sealed class Treatment : Record<TreatmentState>
{
    /// <summary>Days in which an owner answers a proposal, and somebody checks what is done.</summary>
    public const int DaysToAnswer = 14;

    public required string RiskId { get; init; }

    public required TreatmentOption Option { get; init; }

    public required string Description { get; init; }

    public List<string> ControlIds { get; set; } = [];

    /// <summary>For share: the other party, by which contract, and what stays with us.</summary>
    public string? Counterpart { get; init; }

    /// <summary>For avoid: what ends, and when.</summary>
    public string? ActivityStopped { get; init; }

    /// <summary>Money, people, tools, in words.</summary>
    public required string Resources { get; init; }

    public required string ResponsibleId { get; set; }

    public required DateOnly DueAt { get; set; }

    /// <summary>The first approved date; it stays when the date moves (TRT-07).</summary>
    public required DateOnly OriginalDueAt { get; set; }

    /// <summary>The level expected afterwards.</summary>
    public Level Expected { get; set; } = Level.NotRated;

    /// <summary>By when the risk owner answers a proposal or the wish for a new date; null when neither waits.</summary>
    public DateOnly? DecideBy { get; set; }

    /// <summary>By when somebody checks what was done; null while nothing waits to be checked.</summary>
    public DateOnly? VerifyBy { get; set; }

    public string? ApprovedByOwnerId { get; set; }

    public DateOnly? ApprovedByOwnerAt { get; set; }

    /// <summary>Moved dates: old, new, reason, who approved, when; one text per move.</summary>
    public List<string> Reapprovals { get; set; } = [];

    /// <summary>A new date that waits for the risk owner.</summary>
    public DateOnly? AskedDueAt { get; set; }

    public string? AskedReason { get; set; }

    /// <summary>Percent.</summary>
    public int Progress { get; set; }

    public string? Obstacle { get; set; }

    public DateOnly? ImplementedAt { get; set; }

    /// <summary>Where the proof is: links, one per entry.</summary>
    public List<string> Evidence { get; set; } = [];

    public string? VerifiedById { get; set; }

    public DateOnly? VerifiedAt { get; set; }

    public bool IsSettled => Status is TreatmentState.Verified or TreatmentState.Cancelled;
}
