namespace IsmsBot.Kernel.Journal;

/// <summary>
/// The newest event of a record as it was last night, kept apart from the journal: events that are gone at its end, a chain that is gone whole,
/// and one that was written anew show by it. It is never taken back to an earlier event.
/// </summary>
public sealed class KeptHead
{
    public required string RecordId { get; init; }

    public int Number { get; set; }

    public string Hash { get; set; } = "";
}
