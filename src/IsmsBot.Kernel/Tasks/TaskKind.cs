using IsmsBot.Kernel.Acts;

namespace IsmsBot.Kernel.Tasks;

/// <summary>A kind of task that a room gives to people, and the act that opens one.</summary>
public sealed record TaskKind(string Kind, Func<AskedTask, Act> Open);

/// <summary>A task that was given to somebody and is not done.</summary>
public sealed record AskedTask(string Id, string Kind, string SubjectId, string AssigneeId, string Title, DateOnly DueAt);
