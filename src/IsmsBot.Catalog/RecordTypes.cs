using System.Text.Json;

namespace IsmsBot.Catalog;

/// <summary>The record types with fields and lifecycles. Source: <c>records.json</c>.</summary>
public static class RecordTypes
{
    private static Shelf<RecordType> shelf = new("record type", CatalogFiles.Records.Records, record => record.Type);
    private static Shelf<RecordType> byPrefix = new("id prefix", CatalogFiles.Records.Records, record => record.IdPrefix);

    public static IReadOnlyList<RecordType> All => shelf.All;

    /// <summary>Fields that every record has.</summary>
    public static IReadOnlyList<RecordField> Envelope => CatalogFiles.Records.Envelope;

    /// <summary>What each relation (@owner, @riskOwner) means.</summary>
    public static IReadOnlyDictionary<string, string> Relations => CatalogFiles.Records.Relations;

    /// <summary>Adds the types that a room brings along, of which the catalogue does not know. Called once, before anything is asked.</summary>
    /// <param name="file">As the records of <c>records.json</c>.</param>
    /// <exception cref="InvalidOperationException">A type or a prefix is there already.</exception>
    public static void Bring(Stream file)
    {
        var brought = JsonSerializer.Deserialize(file, CatalogJson.Default.IReadOnlyListRecordType)!;
        RecordType[] all = [.. shelf.All, .. brought];
        (shelf, byPrefix) = (new("record type", all, record => record.Type), new("id prefix", all, record => record.IdPrefix));
    }

    /// <exception cref="ArgumentException">Unknown type; the message names the nearest.</exception>
    public static RecordType Get(string type) => shelf.Get(type);

    public static RecordType? Find(string? type) => shelf.Find(type);

    /// <summary>The type of ids such as RSK-0007; null for an unknown prefix.</summary>
    public static RecordType? WithPrefix(string? prefix) => byPrefix.Find(prefix);
}
