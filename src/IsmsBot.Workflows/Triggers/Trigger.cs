namespace IsmsBot.Workflows.Triggers;

public enum TriggerState
{
    Open,
    Handled,
    Dismissed,
}

/// <summary>An event that calls for a new look at the risks, for a planned ISMS change, or both (domain 3.5).</summary>
public sealed class Trigger : Record<TriggerState>
{
    /// <summary>Days in which a trigger is answered (RAS-02); a major incident has less.</summary>
    public const int DaysToAnswer = 30;

    public const int DaysToAnswerIncident = 10;

    public required CauseKind Kind { get; init; }

    /// <summary>Record or directory object that caused it.</summary>
    public required string Ref { get; init; }

    public required DateOnly DetectedAt { get; init; }

    /// <summary>system or person.</summary>
    public required string DetectedBy { get; init; }

    public required bool NeedsReassessment { get; init; }

    public required bool NeedsChange { get; init; }

    /// <summary>By when it has to be answered; see <see cref="DayToAnswer"/>.</summary>
    public required DateOnly AnswerBy { get; init; }

    public string? AssessmentId { get; set; }

    public string? ChangeId { get; set; }

    public string? DismissedById { get; set; }

    public string? DismissedReason { get; set; }

    public DateOnly? AnsweredAt { get; set; }

    /// <summary>Nobody has looked at the risks for it yet.</summary>
    public bool IsWaiting() => Status == TriggerState.Open && AssessmentId is null;

    /// <summary>The last day to answer what was detected on a day.</summary>
    public static DateOnly DayToAnswer(CauseKind kind, DateOnly detected) =>
        detected.AddDays(kind == CauseKind.IncidentMajor ? DaysToAnswerIncident : DaysToAnswer);
}
