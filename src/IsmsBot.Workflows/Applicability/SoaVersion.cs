namespace IsmsBot.Workflows.Applicability;

public enum SoaVersionState
{
    Draft,
    InApproval,
    Approved,
    Superseded,
}

/// <summary>The Statement of Applicability as approved at one moment.</summary>
public sealed class SoaVersion : Record<SoaVersionState>
{
    /// <summary>major.minor.</summary>
    public required string VersionLabel { get; init; }

    /// <summary>SHA-256 of the lines, lower-case hex.</summary>
    public required string EntriesHash { get; set; }

    /// <summary>The 93 lines as they were submitted, one per line, in the order of Annex A; see <see cref="SoaLines"/>.</summary>
    public required string Lines { get; set; }

    public required int IncludedCount { get; set; }

    public required int ExcludedCount { get; set; }

    public required string DocumentCode { get; init; }

    public required string AuthorId { get; init; }

    public string? ApprovedById { get; set; }

    public DateOnly? ApprovedAt { get; set; }
}
