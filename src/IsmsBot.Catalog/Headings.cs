namespace IsmsBot.Catalog;

/// <summary>
/// How people head the columns of their own registers, and call the steps of a scale, in both languages. Source: <c>headings.json</c>.
/// </summary>
public static class Headings
{
    private const string Any = "*";

    /// <summary>Words that say that something is meant before controls or treatments count: inherent, gross.</summary>
    public static IReadOnlyList<string> Before => CatalogFiles.Headings.Before;

    /// <summary>Words that say that something is meant after them: residual, net.</summary>
    public static IReadOnlyList<string> After => CatalogFiles.Headings.After;

    /// <summary>Words for the steps of a scale, from the lowest; as many steps as are usual, not as a method has.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Steps => CatalogFiles.Headings.Steps;

    /// <summary>Words by the name of the field, or of something else that such files say; those of the type go before those of all.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<string> Words)> Of(string type) =>
        new[] { type, Any }.Where(CatalogFiles.Headings.Fields.ContainsKey).SelectMany(key => CatalogFiles.Headings.Fields[key])
            .Select(field => (field.Key, field.Value));
}
