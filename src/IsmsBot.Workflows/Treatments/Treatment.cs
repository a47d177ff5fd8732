using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Lifecycles;
using IsmsBot.Workflows.Risks;

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

    /// <summary>The day of the next reminder or escalation; null when none is left.</summary>
    public DateOnly? NextStepOn { get; set; }

    public bool IsSettled => Status is TreatmentState.Verified or TreatmentState.Cancelled;

    public static Lifecycle<TreatmentState> Lifecycle { get; } = new("Treatment")
    {
        { TreatmentState.Proposed, TreatmentState.Approved, "approve", "@riskOwner", "TRT-01", "TRT-02", "TRT-03", "TRT-04", "TRT-05", "TRT-06", "TRT-09" },
        { TreatmentState.Proposed, TreatmentState.Cancelled, "reject", "@riskOwner", "GEN-07" },
        { TreatmentState.Approved, TreatmentState.InProgress, "start", "@assignee" },
        { TreatmentState.InProgress, TreatmentState.Implemented, "implement", "@assignee", "TRT-08" },
        { TreatmentState.Implemented, TreatmentState.Verified, "verify", "control-owner isms-manager", "SOD-04" },
        { TreatmentState.Implemented, TreatmentState.InProgress, "reject-verification", "control-owner isms-manager", "GEN-07" },
        { TreatmentState.Approved, TreatmentState.Approved, "move-date", "@assignee @riskOwner", "TRT-05", "TRT-07" },
        { TreatmentState.InProgress, TreatmentState.InProgress, "move-date", "@assignee @riskOwner", "TRT-05", "TRT-07" },
        { TreatmentState.Approved, TreatmentState.Cancelled, "cancel", "@riskOwner", "GEN-07" },
        { TreatmentState.InProgress, TreatmentState.Cancelled, "cancel", "@riskOwner", "GEN-07" },
    };
}
