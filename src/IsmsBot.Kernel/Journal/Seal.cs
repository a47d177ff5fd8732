namespace IsmsBot.Kernel.Journal;

/// <summary>
/// The Merkle root over every event since the seal before it, chained to that seal. Written to the database, to the records library and
/// to the ISMS channel, so that tampering needs two systems (design 4).
/// </summary>
public sealed class Seal
{
    /// <summary>1 for the first seal.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required int Events { get; init; }

    /// <summary>Merkle root over the event hashes in the order of their event ids.</summary>
    public required string Root { get; init; }

    public required string PreviousSeal { get; init; }

    /// <summary>SHA-256 over number, time, root and the seal before: what is posted.</summary>
    public required string Value { get; init; }
}
