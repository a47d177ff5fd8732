using IsmsBot.Kernel.Data;

namespace IsmsBot.Kernel.Journal;

/// <summary>What a turn did to one record, in the order it was done; becomes a journal entry in the same save.</summary>
public sealed record JournalStep(
    string RecordType, string RecordId, string Action, string? FromState, string? ToState, string? Comment, Record? Record)
{
    /// <summary>What changed, where it is not the record itself: a person of the directory.</summary>
    public object? Subject { get; init; }

    public bool IsCreation => Action == "create";
}
