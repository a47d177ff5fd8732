namespace IsmsBot.Kernel.Documents;

/// <param name="Changes">Changes the bot did not make, oldest first.</param>
/// <param name="Token">For the next look.</param>
public sealed record WatchResult(IReadOnlyList<ForeignChange> Changes, string Token);

/// <summary>One change behind the bot's back.</summary>
/// <param name="Library">Where.</param>
/// <param name="Code">Document code; null if the file belongs to no document.</param>
/// <param name="FileName">Name as it lies there.</param>
/// <param name="Kind">What was done.</param>
/// <param name="ByEntraId">Who did it, as far as the store says.</param>
/// <param name="ByName">Their name in the store.</param>
/// <param name="At">When, UTC.</param>
/// <param name="StoreVersionId">The store's number of the state it made; a business key together with the file.</param>
/// <param name="ItemId">The file.</param>
public sealed record ForeignChange(
    DocumentLibrary Library,
    string? Code,
    string FileName,
    ForeignChangeKind Kind,
    string? ByEntraId,
    string? ByName,
    DateTimeOffset At,
    string StoreVersionId,
    string ItemId);

public enum ForeignChangeKind
{
    /// <summary>Other bytes.</summary>
    Changed,

    /// <summary>A file the bot never made.</summary>
    Added,

    /// <summary>Removed, or moved away.</summary>
    Removed,
}
