namespace IsmsBot.Kernel.Documents;

/// <summary>
/// What the store holds for one version. Both fingerprints are SHA-256 in lower case hexadecimal, taken from the bytes
/// read back after writing: a store may rewrite what it was sent (SharePoint does; domain 0.6).
/// </summary>
/// <param name="Code">Document code.</param>
/// <param name="Version">Version label.</param>
/// <param name="Library">Where it lies.</param>
/// <param name="Title">Title at the time of storing.</param>
/// <param name="Language">Language tag.</param>
/// <param name="SourceSha256">Fingerprint of the source file.</param>
/// <param name="PdfSha256">Fingerprint of the PDF, which is what people acknowledge; null if the format has none here.</param>
/// <param name="PdfSize">Size of the PDF in bytes; 0 if there is none.</param>
/// <param name="StoredAt">When the version became visible, UTC.</param>
/// <param name="Url">Address for a person to open the PDF, or the source if there is no PDF. Never read by the bot.</param>
public sealed record StoredVersion(
    string Code,
    string Version,
    DocumentLibrary Library,
    string Title,
    string Language,
    string SourceSha256,
    string? PdfSha256,
    long PdfSize,
    DateTimeOffset StoredAt,
    string Url);
