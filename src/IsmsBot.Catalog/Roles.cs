namespace IsmsBot.Catalog;

/// <summary>The roles and the conflicts between them. Source: <c>roles.json</c>.</summary>
public static class Roles
{
    private static readonly Shelf<RoleInfo> shelf = new("role", CatalogFiles.Roles.Roles, role => role.Id);

    public static IReadOnlyList<RoleInfo> All => shelf.All;

    public static IReadOnlyList<RoleConflict> Conflicts => CatalogFiles.Roles.Conflicts;

    /// <summary>What each kind of conflict means.</summary>
    public static IReadOnlyDictionary<string, string> ConflictKinds => CatalogFiles.Roles.ConflictKinds;

    /// <summary>Ids of roles that must have an active holder.</summary>
    public static IReadOnlyList<string> Mandatory => CatalogFiles.Roles.MandatoryRoles;

    /// <exception cref="ArgumentException">Unknown id; the message names the nearest.</exception>
    public static RoleInfo Get(string id) => shelf.Get(id);

    public static RoleInfo? Find(string? id) => shelf.Find(id);

    /// <summary>The role that people call so, in either language and in one or several: "the auditors"; null for none.</summary>
    public static RoleInfo? Named(string? words) => words is null ? null : All.FirstOrDefault(role => role.Names.Any(name => IsSaid(name, words)));

    /// <summary>The conflict between two roles, or null.</summary>
    public static RoleConflict? ConflictBetween(string one, string other)
    {
        foreach (var conflict in Conflicts)
        {
            if (conflict.IsBetween(one, other))
            {
                return conflict;
            }
        }

        return null;
    }

    private static bool IsSaid(string name, string words) =>
        Plain(words) is { Length: > 0 } said && (said == Plain(name) || said == Plain(name) + "s");

    private static string Plain(string words) => string.Join(' ', words.ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal)
        .Split([' ', '-', '_', '?', '.', '!'], StringSplitOptions.RemoveEmptyEntries));
}
