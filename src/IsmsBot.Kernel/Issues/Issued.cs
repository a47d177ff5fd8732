using IsmsBot.Kernel.Data;

namespace IsmsBot.Kernel.Issues;

/// <summary>A version of something of which one is in force: draft, in approval, in force, replaced (records.json).</summary>
public interface IIssued
{
    /// <summary>major.minor.</summary>
    string VersionLabel { get; }

    /// <summary>The controlled document that says it.</summary>
    string DocumentCode { get; }

    /// <summary>Who made it ready, and does not approve it (SOD-01).</summary>
    string AuthorId { get; }

    string? ApprovedById { get; set; }

    DateOnly? ApprovedAt { get; set; }
}

/// <summary>The record of such a version.</summary>
public abstract class Issued<TState> : Record<TState>, IIssued
    where TState : struct, Enum
{
    public required string VersionLabel { get; init; }

    public required string DocumentCode { get; init; }

    public required string AuthorId { get; init; }

    public string? ApprovedById { get; set; }

    public DateOnly? ApprovedAt { get; set; }
}
