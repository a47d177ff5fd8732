namespace IsmsBot.Catalog;

/// <summary>The documents an ISMS has. Source: <c>documents.json</c>.</summary>
public static class DocumentSet
{
    private static readonly Shelf<PlannedDocument> shelf = new("document", CatalogFiles.Documents.Documents, document => document.Code);

    public static IReadOnlyList<PlannedDocument> All => shelf.All;

    public static DocumentNumbering Numbering => CatalogFiles.Documents.Numbering;

    public static IReadOnlyList<DocumentLibrary> Libraries => CatalogFiles.Documents.Libraries;

    /// <exception cref="ArgumentException">Unknown code; the message names the nearest.</exception>
    public static PlannedDocument Get(string code) => shelf.Get(code);

    public static PlannedDocument? Find(string? code) => shelf.Find(code);
}
