namespace IsmsBot.Workflows.Versions;

public enum DocumentState
{
    Planned,
    InPreparation,
    Published,
    Withdrawn,
}

public enum AcknowledgementAudience
{
    None,
    AllStaff,
    Role,
}

/// <summary>A document under control, whatever its version (7.5). Its state follows its versions.</summary>
public sealed class ControlledDocument : Record<DocumentState>
{
    /// <summary>ISMS-TYPE-NNN.</summary>
    public required string Code { get; init; }

    public required string Kind { get; init; }

    public required string DocumentOwnerId { get; set; }

    public required string ApproverId { get; set; }

    public required string Language { get; init; }

    public required string Format { get; init; }

    public int ReviewMonths { get; set; }

    public DateOnly? NextReviewAt { get; set; }

    public int RetentionYears { get; set; }

    public List<string> AccessGroups { get; set; } = [];

    public required string LibraryPath { get; set; }

    public AcknowledgementAudience AcknowledgementAudience { get; set; }

    public string? CurrentVersion { get; set; }

    /// <summary>SHA-256 of the published PDF, lower-case hex.</summary>
    public string? CurrentSha256 { get; set; }

    /// <summary>What the last integrity scan found.</summary>
    public string? LibrarySha256 { get; set; }

    /// <summary>When the integrity scan last looked at the published file.</summary>
    public DateTimeOffset? LibraryCheckedAt { get; set; }

    /// <summary>For a document from outside: publisher and edition.</summary>
    public string? ExternalSource { get; init; }

    /// <summary>The review date that the owner was asked for, so that they are asked once.</summary>
    public DateOnly? ReviewAskedFor { get; set; }

    /// <summary>The owner who said "still right"; the approver has to say so too (DOC-07).</summary>
    public string? ReviewConfirmedById { get; set; }

    /// <summary>Who is asked to say so too: the approver, or another when that one is away or owns the document.</summary>
    public string? ReviewApproverId { get; set; }

    /// <summary>For the policy: how a customer or supplier gets it (5.2).</summary>
    public string? OutsideAccess { get; set; }

    /// <summary>Ends a review, or makes it needless: who said what is over, and the next one is due.</summary>
    /// <param name="next">When the next one is due; null when there is none.</param>
    public void EndReview(DateOnly? next) => (NextReviewAt, ReviewConfirmedById, ReviewApproverId) = (next, null, null);
}
