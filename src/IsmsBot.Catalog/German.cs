namespace IsmsBot.Catalog;

/// <summary>The German texts beside the English ones, in <c>Data/de</c>; each key of the English files has one.</summary>
internal static class German
{
    private static readonly Lazy<Dictionary<string, string>> guards = Words("guards");
    private static readonly Lazy<Dictionary<string, string>> permissions = Words("permissions");
    private static readonly Lazy<Dictionary<string, string>> scopes = Words("scopes");
    private static readonly Lazy<Dictionary<string, string>> conflicts = Words("conflicts");
    private static readonly Lazy<Dictionary<string, string>> titles = Words("clauses");
    private static readonly Lazy<Dictionary<string, string>> checks = Words("checks");
    private static readonly Lazy<Dictionary<string, RoleWords>> roles =
        CatalogFile.Lazily("de/roles.json", CatalogJson.Default.DictionaryStringRoleWords);

    private static readonly Lazy<Dictionary<string, string[]>> phrases =
        CatalogFile.Lazily("de/phrases.json", CatalogJson.Default.DictionaryStringStringArray);

    public static IReadOnlyDictionary<string, string> Guards => guards.Value;

    public static IReadOnlyDictionary<string, string> Permissions => permissions.Value;

    public static IReadOnlyDictionary<string, string> Scopes => scopes.Value;

    public static IReadOnlyDictionary<string, string> Conflicts => conflicts.Value;

    public static IReadOnlyDictionary<string, string> ClauseTitles => titles.Value;

    public static IReadOnlyDictionary<string, string> Checks => checks.Value;

    public static IReadOnlyDictionary<string, RoleWords> Roles => roles.Value;

    public static IReadOnlyDictionary<string, string[]> Phrases => phrases.Value;

    public static string Guard(string id) => guards.Value[id];

    private static Lazy<Dictionary<string, string>> Words(string name) =>
        CatalogFile.Lazily($"de/{name}.json", CatalogJson.Default.DictionaryStringString);
}

internal sealed record RoleWords(string Name, string Who, string Does, string Duties, string Powers, IReadOnlyList<string> Called);
