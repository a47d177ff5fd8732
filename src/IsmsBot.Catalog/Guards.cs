namespace IsmsBot.Catalog;

/// <summary>All rules that can refuse a step. Source: <c>records.json</c>.</summary>
public static class Guards
{
    private static readonly Shelf<Guard> shelf = new("guard", CatalogFiles.Records.Guards, guard => guard.Id);

    public static IReadOnlyList<Guard> All => shelf.All;

    /// <exception cref="ArgumentException">Unknown id; the message names the nearest.</exception>
    public static Guard Get(string id) => shelf.Get(id);

    public static Guard? Find(string? id) => shelf.Find(id);
}
