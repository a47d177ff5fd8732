namespace IsmsBot.Workflows.Applicability;

/// <summary>How far the work on a control is.</summary>
public enum WorkStage
{
    Planned,
    InProgress,
    Done,
}

/// <summary>
/// That a treatment relies on a control, and how far it is: written by whoever moves the treatment, in the same save. From it follow what is
/// necessary
/// (6.1.3 b), what may not be excluded (SOA-02) and the computed status of a line.
/// </summary>
public sealed class ControlUse
{
    public required string ControlId { get; init; }

    public required string TreatmentId { get; init; }

    public required string RiskId { get; init; }

    public WorkStage Stage { get; set; }
}
