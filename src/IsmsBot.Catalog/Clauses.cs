namespace IsmsBot.Catalog;

/// <summary>The requirements of clauses 4.1 to 10.2. Source: <c>clauses.json</c>.</summary>
public static class Clauses
{
    private static readonly Shelf<Clause> shelf =
        new("clause", [.. CatalogFiles.Clauses.Clauses.OrderBy(clause => clause.Order)], clause => clause.Key);

    private static readonly Shelf<ClauseCheck> checks =
        new("check", [.. shelf.All.SelectMany(clause => clause.Checks)], check => check.Id);

    /// <summary>In the order of the standard.</summary>
    public static IReadOnlyList<Clause> All => shelf.All;

    /// <summary>All tests of all clauses.</summary>
    public static IReadOnlyList<ClauseCheck> Checks => checks.All;

    /// <exception cref="ArgumentException">Unknown key; the message names the nearest.</exception>
    public static Clause Get(string key) => shelf.Get(key);

    /// <exception cref="ArgumentException">Unknown id; the message names the nearest.</exception>
    public static ClauseCheck Check(string id) => checks.Get(id);

    /// <summary>
    /// Clauses a person may mean: a number (<c>6.1.3</c>, <c>2013:10.1</c>, <c>4.2 b</c>), a key or a title, small typing mistakes allowed.
    /// A bare 10.1 or 10.2 gives both clauses, because the two swapped places; a bare 4.2 gives its parts.
    /// </summary>
    public static ClauseMatch Find(string typed) => ClauseSearch.Find(typed);
}
