using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Versions;

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
    /// <summary>Days after which a draft that nobody sent on is called asleep (CAL-41).</summary>
    public const int SleepsAfterDays = 30;

    public required string DocumentCode { get; init; }

    /// <summary>major.minor.</summary>
    public required string VersionLabel { get; init; }

    public required ChangeKind ChangeKind { get; init; }

    public required string ChangeSummary { get; set; }

    /// <summary>The version the draft was made from; null for a template.</summary>
    public string? BasedOn { get; init; }

    /// <summary>File ending of the source.</summary>
    public string SourceFormat { get; init; } = "md";

    /// <summary>Which round of writing it is in: 4.0-d2 is the second, after one return.</summary>
    public int DraftNumber { get; set; } = 1;

    /// <summary>Whether a working copy lies in the drafts library.</summary>
    public bool DraftOpen { get; set; }

    public required string AuthorId { get; init; }

    public List<string> EditorIds { get; set; } = [];

    public List<string> ReviewerIds { get; set; } = [];

    /// <summary>Reviewers who have said what they had to say.</summary>
    public List<string> ReviewedByIds { get; set; } = [];

    /// <summary>Who is asked to approve: the approver of the document, or another when that one wrote or edited it.</summary>
    public string? ApproverId { get; set; }

    /// <summary>When a draft that nobody sends on comes back to its author (CAL-41); null while it is no draft.</summary>
    public DateOnly? WakeOn { get; set; }

    /// <summary>Day on which the approver was asked.</summary>
    public DateOnly? AskedOn { get; set; }

    public DateTimeOffset? SubmittedAt { get; set; }

    /// <summary>The file that was submitted, as the store names it.</summary>
    public string? ItemId { get; set; }

    /// <summary>The state of the file that was submitted, as the store counts it.</summary>
    public string? ItemVersion { get; set; }

    /// <summary>The store's tag of the submitted content.</summary>
    public string? ItemTag { get; set; }

    public string? SubmittedSourceSha256 { get; set; }

    public string? ApprovedById { get; set; }

    public DateTimeOffset? ApprovedAt { get; set; }

    public string? ApprovedSourceSha256 { get; set; }

    /// <summary>What the cover says, settled with the approval so that a publication that is tried again writes the same file; null before.</summary>
    public string? Cover { get; set; }

    /// <summary>SHA-256 of a Word file without its cover: what was approved and what was published have the same. Null for other files.</summary>
    public string? BodySha256 { get; set; }

    /// <summary>SHA-256 of the published source, lower-case hex; a Word file differs from the approved one by its cover.</summary>
    public string? PublishedSourceSha256 { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    public DateOnly? EffectiveFrom { get; set; }

    /// <summary>The content points of the policy that the reviewer ticked; null for other documents (POL-01).</summary>
    public bool? ContentComplete { get; set; }

    /// <summary>SHA-256 of the published PDF, lower-case hex.</summary>
    public string? ContentSha256 { get; set; }

    /// <summary>Whether the file of this version lies in the published library; the integrity scan looks at those.</summary>
    public bool InLibrary { get; set; }

    public string? Supersedes { get; set; }

    /// <summary>The last day of keeping that owner and ISMS manager were asked about, so that they are asked once for each; null before.</summary>
    public DateOnly? DisposalAskedFor { get; set; }

    /// <summary>When whoever has to answer is reminded next, or the next level is told; null when nobody is asked.</summary>
    public DateOnly? DisposalStepOn { get; set; }

    /// <summary>Who said first that the file may go; another person has to say so too (7.5.3).</summary>
    public string? DisposalFirstById { get; set; }

    /// <summary>Who said so second; from then on the files go.</summary>
    public string? DisposalSecondById { get; set; }

    /// <summary>When the files were removed from the library. The record, its fingerprints and its journal stay.</summary>
    public DateTimeOffset? DisposedAt { get; set; }

    /// <summary>Why it is kept beyond its time, such as a legal case; null when nothing holds it.</summary>
    public string? HoldReason { get; set; }

    /// <summary>Minutes it takes to read, counted from the words.</summary>
    public int Minutes { get; set; } = 5;

    /// <summary>The number before the point: a new one is acknowledged again.</summary>
    public string Major => VersionLabel.Split('.')[0];

    /// <summary>Label of the working copy, such as 4.0-d2.</summary>
    public string DraftLabel => $"{VersionLabel}-d{DraftNumber}";

    /// <summary>The state that was submitted; null before.</summary>
    public DraftStamp? Stamp => ItemId is { } item && SubmittedSourceSha256 is { } sha
        ? new DraftStamp(item, ItemVersion ?? "", ItemTag ?? "", sha) : null;

    /// <summary>A further round of writing begins.</summary>
    public void WriteOn(DateOnly today) => (DraftNumber, WakeOn) = (DraftNumber + 1, today.AddDays(SleepsAfterDays));

    /// <summary>Binds the version to one state of its working copy.</summary>
    public void Bind(DraftStamp stamp) =>
        (ItemId, ItemVersion, ItemTag, SubmittedSourceSha256) = (stamp.ItemId, stamp.VersionId, stamp.CTag, stamp.Sha256);
}
