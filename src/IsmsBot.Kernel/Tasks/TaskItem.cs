namespace IsmsBot.Kernel.Tasks;

public enum TaskState
{
    Open,
    Done,
    Cancelled,
    Reassigned,
}

/// <summary>Something one person has to do by a date. Workflows make tasks; people do not type them (domain 0.5).</summary>
public sealed class TaskItem : Data.Record<TaskState>
{
    public override string RecordType => "Task";

    /// <summary>Which card answers it (question.answer, deferral.decide).</summary>
    public required string Kind { get; init; }

    public required string AssigneeId { get; set; }

    public required string SubjectId { get; init; }

    public required DateOnly DueAt { get; set; }

    /// <summary>What the room needs to draw the card again: words people typed.</summary>
    public string? Detail { get; init; }

    public DateTimeOffset? CompletedAt { get; set; }
}
