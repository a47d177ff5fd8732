namespace IsmsBot.Catalog;

/// <summary>The record types with fields and lifecycles. Source: <c>records.json</c>.</summary>
public static class RecordTypes
{
    private static readonly Shelf<RecordType> shelf = new("record type", CatalogFiles.Records.Records, record => record.Type);
    private static readonly Shelf<RecordType> byPrefix = new("id prefix", CatalogFiles.Records.Records, record => record.IdPrefix);

    public static IReadOnlyList<RecordType> All => shelf.All;

    /// <summary>Fields that every record has.</summary>
    public static IReadOnlyList<RecordField> Envelope => CatalogFiles.Records.Envelope;

    /// <summary>What each relation (@owner, @riskOwner) means.</summary>
    public static IReadOnlyDictionary<string, string> Relations => CatalogFiles.Records.Relations;

    /// <exception cref="ArgumentException">Unknown type; the message names the nearest.</exception>
    public static RecordType Get(string type) => shelf.Get(type);

    public static RecordType? Find(string type) => shelf.Find(type);

    /// <summary>The type of ids such as RSK-0007; null for an unknown prefix.</summary>
    public static RecordType? WithPrefix(string prefix) => byPrefix.Find(prefix);
}
