namespace IsmsBot.Workflows.SecurityEvents;

public enum EventState
{
    Reported,
    Sorted,
    Closed,
}

public enum EventKind
{
    Unsorted,
    Event,
    Weakness,
    Incident,
    FalseAlarm,
}

public enum EventSeverity
{
    Minor,
    Major,
}

/// <summary>Something that looked wrong to somebody (8.1, domain 1.23). Small on purpose: it is taken in, and the ISMS side of it is kept.</summary>
public sealed class SecurityEvent : Record<EventState>
{
    public required string ReportedById { get; init; }

    public required DateTimeOffset ReportedAt { get; init; }

    /// <summary>What happened, in the words of whoever reported it.</summary>
    public required string Description { get; init; }

    /// <summary>When it was noticed, as it was typed: people in a hurry write "just now".</summary>
    public string? NoticedAt { get; init; }

    /// <summary>What is affected, as it was typed.</summary>
    public string? Affected { get; init; }

    public EventKind Kind { get; set; }

    /// <summary>For incidents.</summary>
    public EventSeverity? Severity { get; set; }

    public string? HandledById { get; set; }

    public string? Outcome { get; set; }

    /// <summary>By when it is looked at; a day after it was reported.</summary>
    public required DateOnly SortBy { get; init; }
}
