using IsmsBot.Kernel.Documents.Writing;

namespace IsmsBot.Kernel.Documents;

/// <summary>The three doors to the libraries, together: what is published, what is being written, and what somebody else did there.</summary>
/// <param name="Documents">Published documents and records.</param>
/// <param name="Drafts">Working copies.</param>
/// <param name="Watch">Changes that the bot did not make.</param>
/// <param name="Office">Writes what the bot has to say as Office files.</param>
public sealed record DocumentStores(IDocuments Documents, IDrafts Drafts, IDocumentWatch Watch, IOfficeWriter Office);
