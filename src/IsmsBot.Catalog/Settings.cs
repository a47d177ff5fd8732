namespace IsmsBot.Catalog;

/// <summary>Limits and rhythms with their defaults. Source: <c>clauses.json</c>.</summary>
public static class Settings
{
    private static readonly Shelf<SettingDefault> shelf = new("setting", CatalogFiles.Clauses.Settings, setting => setting.Key);

    public static IReadOnlyList<SettingDefault> All => shelf.All;

    /// <exception cref="ArgumentException">Unknown key; the message names the nearest.</exception>
    public static SettingDefault Default(string key) => shelf.Get(key);

    public static SettingDefault? Find(string? key) => shelf.Find(key);

    /// <summary>The default as a whole number.</summary>
    public static int Int(string key) => Default(key).ToInt();

    /// <summary>The default as a number.</summary>
    public static decimal Number(string key) => Default(key).ToNumber();
}
