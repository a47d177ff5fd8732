namespace IsmsBot.Kernel.Documents;

/// <summary>A working copy to be made.</summary>
/// <param name="Code">Document code such as ISMS-POL-001.</param>
/// <param name="Version">Label of the version it is to become, such as 4.0.</param>
/// <param name="Title">Title of the document.</param>
/// <param name="Language">Language tag.</param>
/// <param name="Bytes">What the author starts from: a template, or the version in force.</param>
/// <param name="Format">File ending without the dot, one of <see cref="DocumentFormats.All"/>.</param>
/// <param name="AuthorEntraId">Entra object id of the author, who may write.</param>
public sealed record NewDraft(
    string Code,
    string Version,
    string Title,
    string Language,
    ReadOnlyMemory<byte> Bytes,
    string Format,
    string AuthorEntraId);
