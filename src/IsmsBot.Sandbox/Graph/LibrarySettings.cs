namespace IsmsBot.Sandbox.Graph;

/// <summary>A document library as an administrator has made it. Nothing of it can be changed through Graph.</summary>
/// <param name="Name">Name of the library and of its drive.</param>
public sealed record LibrarySettings(string Name)
{
    public Versioning Versioning { get; init; } = Versioning.MajorAndMinor;

    /// <summary>Columns by internal name. SharePoint refuses a column it does not know.</summary>
    public IReadOnlyList<ColumnSettings> Columns { get; init; } = ColumnSettings.OfDocuments;

    /// <summary>Whether somebody has to approve every version in SharePoint; until then an application does not see the file.</summary>
    public bool ContentApproval { get; init; }

    /// <summary>Whether a file can only be changed after a check-out; a new one is checked out to whoever made it.</summary>
    public bool RequiresCheckOut { get; init; }

    /// <summary>Whether single versions may be taken out of a history; a site whose administrator has locked the history says no.</summary>
    public bool VersionsMayGo { get; init; } = true;

    /// <summary>Drafts between two major versions; SharePoint allows 511.</summary>
    public int MostMinorVersions { get; init; } = 511;
}

/// <summary>How a library keeps versions.</summary>
public enum Versioning
{
    MajorAndMinor,
    MajorOnly,
}

/// <summary>A column of a library.</summary>
/// <param name="Name">Internal name, the one Graph uses.</param>
/// <param name="Indexed">Whether a list may be filtered by it.</param>
/// <param name="IsReadOnly">Whether SharePoint alone writes it.</param>
public sealed record ColumnSettings(string Name, bool Indexed = false, bool IsReadOnly = false)
{
    /// <summary>The columns of the set-up script, which are text throughout: person and hyperlink columns cannot be written through Graph.</summary>
    public static IReadOnlyList<ColumnSettings> OfDocuments { get; } =
    [
        new("Title"), new("DocId", Indexed: true), new("DocVersion", Indexed: true), new("DocTitle"), new("DocLanguage"), new("DocOwner"), new(
            "DocAuthor"),
        new("DocApprover"), new(
            "DocClassification"), new("DocEffectiveOn"), new("DocApprovedOn"), new("DocReviewOn"), new("DocChange"), new("DocOffered"), new(
            "DocPublication", Indexed: true),
    ];
}
