namespace IsmsBot.Kernel.Documents;

/// <summary>How a stored version was found.</summary>
public enum DocumentState
{
    /// <summary>Every file is there and has the fingerprint it was stored with.</summary>
    Intact,

    /// <summary>The version, or one of its files, is not there.</summary>
    Missing,

    /// <summary>A file is there with other bytes than were stored.</summary>
    Changed,
}

/// <summary>
/// Result of one integrity check (ISO/IEC 27001:2022 clause 7.5.3 b; calendar entry CAL-25). The found fingerprints are
/// given so that the caller can compare them with its own record too: somebody who can change the files of a store can
/// change what the store remembers about them.
/// </summary>
/// <param name="Code">Document code.</param>
/// <param name="Version">Version label.</param>
/// <param name="State">The verdict.</param>
/// <param name="FoundSourceSha256">Fingerprint of the source as it lies there now; null if it is missing.</param>
/// <param name="FoundPdfSha256">Fingerprint of the PDF as it lies there now; null if it is missing or never was.</param>
/// <param name="Finding">One plain sentence for the person who has to act.</param>
/// <param name="CheckedAt">When, UTC.</param>
public sealed record DocumentCheck(
    string Code,
    string Version,
    DocumentState State,
    string? FoundSourceSha256,
    string? FoundPdfSha256,
    string Finding,
    DateTimeOffset CheckedAt);
