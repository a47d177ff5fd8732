namespace IsmsBot.Kernel.Reminders;

/// <summary>That a reminder or an escalation of a record was done: running the timer again does nothing again.</summary>
public sealed class NudgeSent
{
    public required string Reminder { get; init; }

    public required string RecordId { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>Days from the due date with its kind: "r-5", "r+1", "e+10".</summary>
    public required string Step { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who was told.</summary>
    public required string ToPersonId { get; init; }
}
