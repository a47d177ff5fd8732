namespace IsmsBot.Kernel.Documents;

/// <summary>One version of a document to be stored for good.</summary>
/// <param name="Library">Where it goes.</param>
/// <param name="Code">Document code such as ISMS-POL-001; see <see cref="DocumentNames"/>.</param>
/// <param name="Version">Label such as 3.0, or 3.0-d1 for a draft. A code and a label name one version in all libraries together.</param>
/// <param name="Title">Title as printed on the cover.</param>
/// <param name="Language">Language tag such as en or nl-NL.</param>
/// <param name="SourceBytes">The approved bytes, unchanged.</param>
/// <param name="SourceFormat">File ending without the dot, one of <see cref="DocumentFormats.All"/>.</param>
/// <param name="Identification">The block of clause 7.5.2.</param>
public sealed record PublishRequest(
    DocumentLibrary Library,
    string Code,
    string Version,
    string Title,
    string Language,
    ReadOnlyMemory<byte> SourceBytes,
    string SourceFormat,
    Identification Identification);
