using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Tasks;

/// <summary>One line of "my tasks": what, by when, and the act that opens it.</summary>
public sealed record OpenTask(string RecordId, Sentence What, DateOnly DueAt, Act Open);

/// <summary>What a room has open for a person: one query.</summary>
public abstract class TaskSource
{
    public abstract Task<IReadOnlyList<OpenTask>> OpenForAsync(Turn turn, string personId);
}
