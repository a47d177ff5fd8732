namespace IsmsBot.Catalog;

/// <summary>The permission matrix. Source: <c>roles.json</c>.</summary>
public static class Permissions
{
    private static readonly Shelf<PermissionInfo> shelf = new("permission", CatalogFiles.Roles.Permissions, permission => permission.Id);

    public static IReadOnlyList<PermissionInfo> All => shelf.All;

    /// <summary>Scope to meaning: "own" is "records owned by the person".</summary>
    public static IReadOnlyDictionary<string, string> Scopes => CatalogFiles.Roles.Scopes;

    /// <exception cref="ArgumentException">Unknown id; the message names the nearest.</exception>
    public static PermissionInfo Get(string id) => shelf.Get(id);

    public static PermissionInfo? Find(string? id) => shelf.Find(id);

    /// <summary>What a scope means, in "de" or otherwise in English.</summary>
    public static string ScopeIn(string language, string scope) => Languages.IsGerman(language) ? German.Scopes[scope] : Scopes[scope];
}
