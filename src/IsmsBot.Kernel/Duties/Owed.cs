namespace IsmsBot.Kernel.Duties;

/// <summary>What a record obliges somebody to do, as a query gives it.</summary>
public sealed class Owed
{
    public required string RecordId { get; init; }

    /// <summary>Null when whoever holds the role does it.</summary>
    public string? PersonId { get; init; }

    public DateOnly? DueAt { get; init; }

    public required string Title { get; init; }

    public DateOnly? NextStepOn { get; init; }
}
