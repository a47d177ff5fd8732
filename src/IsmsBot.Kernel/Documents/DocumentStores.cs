using IsmsBot.Kernel.Documents.Reading;
using IsmsBot.Kernel.Documents.Writing;

namespace IsmsBot.Kernel.Documents;

/// <summary>The doors to documents, together: what is published, what is being written, what somebody else did there, and what people send.</summary>
/// <param name="Documents">Published documents and records.</param>
/// <param name="Drafts">Working copies.</param>
/// <param name="Watch">Changes that the bot did not make.</param>
/// <param name="Office">Writes what the bot has to say as Office files.</param>
/// <param name="Uploads">Files that people attach in their chat.</param>
/// <param name="Tables">Reads tables in such files.</param>
public sealed record DocumentStores(
    IDocuments Documents, IDrafts Drafts, IDocumentWatch Watch, IOfficeWriter Office, IUploads Uploads, ITableReader Tables)
{
    /// <summary>Links of our own that lead to documents.</summary>
    public required Links.PersonalLinks Links { get; init; }

    /// <summary>Who belongs to the organisation, beside the stores because it is reached the same way; null where there is none.</summary>
    public People.IDirectory? Directory { get; init; }

    /// <summary>How the roles of those people come about.</summary>
    public People.RoleSetup Roles { get; init; } = People.RoleSetup.Usual;

    /// <summary>Format that a new document is written in: Word where there is SharePoint to edit it and to make its PDF.</summary>
    public string NewFormat { get; init; } = "md";
}
