namespace IsmsBot.Kernel.Journal;

/// <summary>Where an act came from (catalogue, history event: channel).</summary>
public enum Channel
{
    PersonalChat,
    GroupChat,
    TeamChannel,
    MessageExtension,

    /// <summary>A link of the bot, opened in a browser.</summary>
    Link,
    Timer,
    Import,
    Api,
}

/// <summary>
/// One event in the life of one record: only ever added. Carries the hash of the event before it of the same record,
/// so that a gap or a change shows (domain 0.2).
/// </summary>
public sealed class JournalEntry
{
    public required Guid EventId { get; init; }

    /// <summary>Server time, UTC, to the millisecond, so that both databases give back exactly what was hashed.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Person id, or "system" with the job's name.</summary>
    public required string ActorId { get; init; }

    public required string ActorRoles { get; init; }

    public required string RecordType { get; init; }

    public required string RecordId { get; init; }

    /// <summary>1 for the first event of the record; unique with it, so that two writers cannot both follow the same event.</summary>
    public required int Number { get; init; }

    public required string Action { get; init; }

    public string? FromState { get; init; }

    public string? ToState { get; init; }

    /// <summary>Field by field, as JSON: [{"field":"dueAt","old":"…","new":"…"}].</summary>
    public string? Changes { get; init; }

    public string? Comment { get; init; }

    public required Channel Channel { get; init; }

    /// <summary>Ties card, request and event together.</summary>
    public required string CorrelationId { get; init; }

    public required string PreviousHash { get; init; }

    public string Hash { get; internal set; } = "";
}
