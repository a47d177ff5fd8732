namespace IsmsBot.Workflows.Assessments;

public enum AssessmentState
{
    Planned,
    InProgress,
    Completed,
    Cancelled,
}

public enum AssessmentKind
{
    Full,
    Partial,
    Triggered,
}

public enum AssessmentReason
{
    Planned,
    Change,
    Incident,
    AuditFinding,
    Context,
    Requirement,
    Method,
}

/// <summary>One exercise of finding and rating risks (8.2).</summary>
public sealed class RiskAssessment : Record<AssessmentState>
{
    public required AssessmentKind Kind { get; init; }

    public required AssessmentReason Trigger { get; init; }

    public List<string> TriggerIds { get; set; } = [];

    public required string ScopeText { get; init; }

    public required string MethodVersion { get; init; }

    public required DateOnly StartedAt { get; init; }

    public DateOnly? CompletedAt { get; set; }

    public List<string> ParticipantIds { get; set; } = [];

    public List<string> IssueIds { get; set; } = [];

    public List<string> RequirementIds { get; set; } = [];

    public List<string> RiskIds { get; set; } = [];

    /// <summary>What came out of each round of a scoring by several people, one text per round.</summary>
    public List<string> Spreads { get; set; } = [];

    public string? ReportDocument { get; set; }

    public string? Summary { get; set; }
}
