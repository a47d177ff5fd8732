using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Lifecycles;

namespace IsmsBot.Workflows.Documents;

public enum VersionState
{
    Draft,
    InReview,
    InApproval,
    Approved,
    Published,
    Superseded,
    Rejected,
    Withdrawn,
}

public enum ChangeKind
{
    Major,
    Minor,
}

/// <summary>One version of a controlled document, with the fingerprints it was submitted, approved and published with (7.5.2).</summary>
public sealed class DocumentVersion : Record<VersionState>
{
    public required string DocumentCode { get; init; }

    /// <summary>major.minor.</summary>
    public required string VersionLabel { get; init; }

    public required ChangeKind ChangeKind { get; init; }

    public required string ChangeSummary { get; set; }

    public required string AuthorId { get; init; }

    public List<string> EditorIds { get; set; } = [];

    public List<string> ReviewerIds { get; set; } = [];

    public DateTimeOffset? SubmittedAt { get; set; }

    public string? SubmittedSourceSha256 { get; set; }

    public string? ApprovedById { get; set; }

    public DateTimeOffset? ApprovedAt { get; set; }

    public string? ApprovedSourceSha256 { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    public DateOnly? EffectiveFrom { get; set; }

    /// <summary>The content points of the policy that the reviewer ticked; null for other documents (POL-01).</summary>
    public bool? ContentComplete { get; set; }

    /// <summary>SHA-256 of the published PDF, lower-case hex.</summary>
    public string? ContentSha256 { get; set; }

    public string? Supersedes { get; set; }

    /// <summary>Minutes it takes to read, counted from the words.</summary>
    public int Minutes { get; set; } = 5;

    /// <summary>The number before the point: a new one is acknowledged again.</summary>
    public string Major => VersionLabel.Split('.')[0];

    public static Lifecycle<VersionState> Lifecycle { get; } = new("DocumentVersion")
    {
        { VersionState.Draft, VersionState.InReview, "submit-review", "@author", "DOC-01", "DOC-06", "POL-01", "POL-03" },
        { VersionState.InReview, VersionState.InApproval, "pass-review", "document-owner" },
        { VersionState.InReview, VersionState.Draft, "return", "document-owner @reviewer", "GEN-07" },
        { VersionState.InApproval, VersionState.Draft, "lapse", "@system", "DOC-03" },
        { VersionState.InApproval, VersionState.Approved, "approve", "@approver", "SOD-01", "SOD-06", "GEN-02", "DOC-03" },
        { VersionState.InApproval, VersionState.Rejected, "reject", "@approver", "GEN-07" },
        { VersionState.Approved, VersionState.Published, "publish", "@system", "DOC-03", "POL-02" },
        { VersionState.Published, VersionState.Superseded, "supersede", "@system" },
        { VersionState.Published, VersionState.Withdrawn, "withdraw", "@approver", "DOC-05" },
    };
}
