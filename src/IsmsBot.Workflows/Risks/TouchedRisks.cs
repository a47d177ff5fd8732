using IsmsBot.Workflows.Assets;

namespace IsmsBot.Workflows.Risks;

/// <summary>Which risks a cause calls back: those that name it, or an asset that it is, that stands there, that belongs to the unit or that the supplier provides.</summary>
internal static class TouchedRisks
{
    /// <summary>Risks that somebody can be asked about.</summary>
    public static IQueryable<Risk> Open(IsmsDb db) => db.Set<Risk>().Where(r => r.Status != RiskState.Closed && r.RiskOwnerId != null);

    /// <returns>Worst first; empty when the cause is named by no risk. They are not tracked.</returns>
    public static async Task<List<Risk>> OfAsync(IsmsDb db, Trigger trigger, CancellationToken cancellationToken)
    {
        var cause = trigger.Ref;
        var assets = await db.Set<Asset>().Where(a => a.Id == cause || a.SiteId == cause || a.DepartmentId == cause || a.SupplierId == cause).Select(a => a.Id).ToListAsync(cancellationToken);
        var touched = await NamingAsync(db, cause, assets, cancellationToken);
        if (touched.Count == 0 && trigger.Kind == CauseKind.NewCriticalAsset && await db.Set<Asset>().FindAsync([cause], cancellationToken) is { SiteId: { } site })
        {
            // Nothing names an asset that is new: what threatens its neighbours may threaten it. It is found before it is saved, too.
            touched = await NamingAsync(db, cause, await db.Set<Asset>().Where(a => a.SiteId == site).Select(a => a.Id).ToListAsync(cancellationToken), cancellationToken);
        }

        return touched;
    }

    private static Task<List<Risk>> NamingAsync(IsmsDb db, string cause, List<string> assets, CancellationToken cancellationToken) => Open(db).AsNoTracking()
        .Where(r => r.Id == cause || r.RequirementIds.Contains(cause) || r.IssueIds.Contains(cause) || r.AssetIds.Any(a => assets.Contains(a)))
        .OrderByDescending(r => r.CurrentScore).ThenByDescending(r => r.CurrentImpact).ThenBy(r => r.Id).ToListAsync(cancellationToken);
}
