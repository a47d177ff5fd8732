namespace IsmsBot.Catalog;

/// <summary>Templates of documents. Source: <c>documents.json</c>.</summary>
public static class DocumentTemplates
{
    private static readonly Shelf<DocumentTemplate> shelf = new("template", CatalogFiles.Documents.Templates, template => template.Id);

    public static IReadOnlyList<DocumentTemplate> All => shelf.All;

    /// <exception cref="ArgumentException">Unknown id; the message names the nearest.</exception>
    public static DocumentTemplate Get(string id) => shelf.Get(id);
}
