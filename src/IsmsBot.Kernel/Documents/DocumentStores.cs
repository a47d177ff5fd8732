using IsmsBot.Kernel.Documents.Writing;

namespace IsmsBot.Kernel.Documents;

/// <summary>The three doors to the libraries, together: what is published, what is being written, and what somebody else did there.</summary>
/// <param name="Documents">Published documents and records.</param>
/// <param name="Drafts">Working copies.</param>
/// <param name="Watch">Changes that the bot did not make.</param>
/// <param name="Office">Writes what the bot has to say as Office files.</param>
public sealed record DocumentStores(IDocuments Documents, IDrafts Drafts, IDocumentWatch Watch, IOfficeWriter Office)
{
    /// <summary>Who belongs to the organisation, beside the stores because it is reached the same way; null where there is none.</summary>
    public People.IDirectory? Directory { get; init; }

    /// <summary>Format that a new document is written in: Word where there is SharePoint to edit it and to make its PDF.</summary>
    public string NewFormat { get; init; } = "md";
}
