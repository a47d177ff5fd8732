using IsmsBot.Kernel.Lifecycles;

namespace IsmsBot.Kernel.Tasks;

public enum TaskState
{
    Open,
    Done,
    Cancelled,
}

/// <summary>Something one person has to do by a date. Workflows make tasks; people do not type them (domain 0.5).</summary>
public sealed class TaskItem : Data.Record<TaskState>
{
    /// <summary>Which card answers it (question.answer, deferral.decide).</summary>
    public required string Kind { get; init; }

    public required string AssigneeId { get; set; }

    public required string SubjectId { get; init; }

    public required DateOnly DueAt { get; set; }

    /// <summary>What the room needs to draw the card again: words people typed.</summary>
    public string? Detail { get; init; }

    /// <summary>Day of the next reminder or escalation; null when there is none left.</summary>
    public DateOnly? NextStepOn { get; set; }

    public DateTimeOffset? CompletedAt { get; set; }

    public static Lifecycle<TaskState> Lifecycle { get; } = new("Task")
    {
        { TaskState.Open, TaskState.Done, "finish", "@system" },
        { TaskState.Open, TaskState.Cancelled, "cancel", "@system" },
    };
}
