namespace IsmsBot.Adapters.Graph;

/// <summary>Who did something, as SharePoint names them: a person or an application.</summary>
/// <param name="EntraId">Object id of a person; null for an application.</param>
/// <param name="AppId">Application id; null for a person.</param>
internal sealed record StoreIdentity(string? EntraId, string? AppId, string? Name);

/// <summary>A file or folder as it lies in a library.</summary>
/// <param name="Folder">Path of its folder below the library; empty at the top.</param>
/// <param name="ListItemId">Its number in the library seen as a list; null unless asked for.</param>
/// <param name="CheckedOutBy">Who has it checked out; null if nobody has.</param>
/// <param name="Fields">Its columns; empty unless asked for.</param>
internal sealed record LibraryFile(
    string Id, string Name, string Folder, string ETag, string CTag, string? ListItemId, string Url, DateTimeOffset ChangedAt,
    StoreIdentity ChangedBy, StoreIdentity? CheckedOutBy,
    bool IsFolder, bool IsDeleted, IReadOnlyDictionary<string, string> Fields);

/// <summary>One version of a file with the columns it had.</summary>
/// <param name="Id">SharePoint's number, such as 3.0 for a published version or 3.1 for a draft after it.</param>
internal sealed record FileVersion(string Id, DateTimeOffset At, StoreIdentity By, IReadOnlyDictionary<string, string> Fields)
{
    public bool IsPublished => Id.EndsWith(".0", StringComparison.Ordinal);

    public string? Field(string name) => Fields.GetValueOrDefault(name);
}
