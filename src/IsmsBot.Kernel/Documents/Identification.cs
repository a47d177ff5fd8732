namespace IsmsBot.Kernel.Documents;

/// <summary>
/// The identification block that every controlled document carries beside its title, code and version
/// (ISO/IEC 27001:2022 clause 7.5.2 a). Names are those shown to readers, not ids.
/// </summary>
/// <param name="Author">Who wrote this version.</param>
/// <param name="Approver">Who approved it; empty for drafts, which nobody approved.</param>
/// <param name="Owner">Who keeps the document right.</param>
/// <param name="Classification">The class as printed on every page, such as Internal.</param>
/// <param name="EffectiveOn">First day the version is in force. The dates inside the PDF are taken from it.</param>
/// <param name="ChangeSummary">What changed against the version before and why; plain text.</param>
/// <param name="ApprovedOn">Day of the approval, if there was one.</param>
/// <param name="NextReviewOn">Day the next review is due, if the document is reviewed.</param>
/// <param name="Status">What it is; null where it is not said.</param>
/// <param name="ApprovedSha256">SHA-256 of the file that was approved, where the published one differs from it by this very block.</param>
public sealed record Identification(
    string Author,
    string Approver,
    string Owner,
    string Classification,
    DateOnly EffectiveOn,
    string ChangeSummary,
    DateOnly? ApprovedOn = null,
    DateOnly? NextReviewOn = null,
    IdentificationStatus? Status = null,
    string? ApprovedSha256 = null);

/// <summary>What a reader may take a document for.</summary>
public enum IdentificationStatus
{
    /// <summary>Being written; nobody approved it.</summary>
    Draft,

    /// <summary>Approved and published.</summary>
    InForce,
}
