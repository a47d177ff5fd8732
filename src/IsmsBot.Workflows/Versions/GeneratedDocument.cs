using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Versions;

/// <summary>
/// A version of a controlled document that the bot writes from what people approved as records: the Statement of Applicability, the treatment plan.
/// </summary>
/// <param name="Code">Document code.</param>
/// <param name="Label">The label that was approved.</param>
/// <param name="AuthorId">Who made the records ready.</param>
/// <param name="ApprovedById">Who approved them.</param>
/// <param name="ApprovedOn">When.</param>
/// <param name="ChangeSummary">What changed against the version before.</param>
/// <param name="Format">File ending of the document itself.</param>
/// <param name="Write">Makes the file, given the identification block.</param>
/// <param name="Readable">The same as a text document, filed beside it; null for none.</param>
public sealed record GeneratedDocument(
    string Code,
    string Label,
    string AuthorId,
    string ApprovedById,
    DateOnly ApprovedOn,
    string ChangeSummary,
    string Format,
    Func<Identification, byte[]> Write,
    Func<Identification, byte[]>? Readable);
