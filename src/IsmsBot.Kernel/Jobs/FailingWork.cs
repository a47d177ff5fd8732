namespace IsmsBot.Kernel.Jobs;

/// <summary>What the timer runs.</summary>
public enum TimedKind
{
    Job,

    /// <summary>What a reminder has for the digests.</summary>
    Reminder,

    /// <summary>What a reminder has for the next level.</summary>
    Escalation,
}

/// <summary>
/// A job or a reminder that fails: since when, how many ticks in a row, and whether anybody was told. There is a row while it fails and none when it
/// works; it lies in the database because any instance may run the next tick.
/// </summary>
public sealed class FailingWork
{
    public required TimedKind Kind { get; init; }

    /// <summary>Name of the job or reminder.</summary>
    public required string Name { get; init; }

    /// <summary>The first tick that failed.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>Ticks in a row that failed.</summary>
    public int Times { get; set; }

    /// <summary>The last tick that failed.</summary>
    public DateTimeOffset LastAt { get; set; }

    /// <summary>Type of the exception, with those inside it; never its message, which may hold words of people.</summary>
    public required string Exception { get; set; }

    /// <summary>When people were told; null while they were not.</summary>
    public DateTimeOffset? ToldAt { get; set; }
}

/// <summary>What failed in one tick.</summary>
public sealed record Failure(TimedKind Kind, string Name, Exception Exception);
