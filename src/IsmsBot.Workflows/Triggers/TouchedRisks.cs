using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Triggers;

/// <summary>
/// Which risks a cause calls back: those that name it, or an asset that it is, that stands there, that belongs to the unit or that the supplier
/// provides.
/// </summary>
internal static class TouchedRisks
{
    /// <summary>Others than those touched that are offered; every other risk is reached by "all open risks".</summary>
    private const int MostOthers = 40;

    /// <summary>Of those touched; when there are more, "start assessment" takes them all.</summary>
    private const int MostTouched = 100;

    /// <summary>Risks that somebody can be asked about.</summary>
    public static IQueryable<Risk> Open(IsmsDb db) => db.Set<Risk>().Where(r => r.Status != RiskState.Closed && r.RiskOwnerId != null);

    /// <returns>Worst first; empty when the cause is named by no risk. They are not tracked.</returns>
    public static async Task<List<Risk>> OfAsync(IsmsDb db, Trigger trigger, CancellationToken cancellationToken)
    {
        var cause = trigger.Ref;
        var assets = await db.Set<Asset>().Where(a => a.Id == cause || a.SiteId == cause || a.DepartmentId == cause || a.SupplierId == cause)
            .Select(a => a.Id).ToListAsync(cancellationToken);
        var touched = await NamingAsync(db, cause, assets, cancellationToken);
        if (touched.Count == 0 && trigger.Kind == CauseKind.NewCriticalAsset
            && await db.Set<Asset>().FindAsync([cause], cancellationToken) is { SiteId: { } site })
        {
            // Nothing names an asset that is new: what threatens its neighbours may threaten it. It is found before it is saved, too.
            var neighbours = await db.Set<Asset>().Where(a => a.SiteId == site).Select(a => a.Id).ToListAsync(cancellationToken);
            touched = await NamingAsync(db, cause, neighbours, cancellationToken);
        }

        return touched;
    }

    /// <summary>Puts the risks that a trigger touches and those to choose from on its card.</summary>
    public static async Task<TriggerCard> AddAsync(TriggerCard card, IsmsDb db, CancellationToken cancellationToken)
    {
        var open = Open(db).AsNoTracking();
        var touched = await OfAsync(db, card.Trigger, cancellationToken);
        var ids = touched.ConvertAll(r => r.Id);
        var others = await WorstFirst(open.Where(r => !ids.Contains(r.Id))).Take(MostOthers).Select(r => new { r.Id, r.Title })
            .ToListAsync(cancellationToken);
        return card with
        {
            Touched = ids,
            OpenRisks = await open.CountAsync(cancellationToken),
            Risks = [.. touched.Take(MostTouched).Select(r => new { r.Id, r.Title }).Concat(others)
                .Select(r => new Option(r.Id, $"{r.Id} {r.Title}"))],
        };
    }

    private static Task<List<Risk>> NamingAsync(IsmsDb db, string cause, List<string> assets, CancellationToken cancellationToken) =>
        WorstFirst(Open(db).AsNoTracking()
        .Where(r => r.Id == cause || r.RequirementIds.Contains(cause) || r.IssueIds.Contains(cause) || r.AssetIds.Any(a => assets.Contains(a))))
        .ToListAsync(cancellationToken);

    private static IQueryable<Risk> WorstFirst(IQueryable<Risk> risks) =>
        risks.OrderByDescending(r => r.CurrentScore).ThenByDescending(r => r.CurrentImpact).ThenBy(r => r.Id);
}
