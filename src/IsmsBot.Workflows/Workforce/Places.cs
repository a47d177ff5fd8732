namespace IsmsBot.Workflows.Workforce;

/// <summary>Units and sites by the names that the directory uses; one that is new is made, and remembered as new.</summary>
internal sealed class Places
{
    private readonly IsmsDb db;
    private readonly Dictionary<string, Department> units;
    private readonly Dictionary<string, Site> sites;
    private readonly List<Department> newUnits = [];
    private readonly List<Site> newSites = [];

    private Places(IsmsDb db, List<Department> units, List<Site> sites)
    {
        this.db = db;
        this.units = units.ToDictionary(unit => unit.Name, StringComparer.OrdinalIgnoreCase);
        this.sites = sites.ToDictionary(site => site.Name, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<Department> NewUnits => newUnits;

    public IReadOnlyList<Site> NewSites => newSites;

    public static async Task<Places> ReadAsync(IsmsDb db, CancellationToken cancellationToken) =>
        new(db, await db.Set<Department>().ToListAsync(cancellationToken), await db.Set<Site>().ToListAsync(cancellationToken));

    public Department Unit(string name)
    {
        if (!units.TryGetValue(name, out var unit))
        {
            db.Add(units[name] = unit = new Department { Id = name, Name = name });
            newUnits.Add(unit);
        }

        return unit;
    }

    public Site Site(string name)
    {
        if (!sites.TryGetValue(name, out var site))
        {
            db.Add(sites[name] = site = new Site { Id = name, Name = name });
            newSites.Add(site);
        }

        return site;
    }
}
