using IsmsBot.Catalog;
using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>
/// Controls that fit a risk: those that prevent what hits it and work against other risks of its assets, neither excluded nor at work already.
/// </summary>
internal static class FittingControls
{
    private const int Most = 6;
    private const int MostLooked = 200;

    public static async Task<IReadOnlyList<string>> ForAsync(Turn turn, Risk risk)
    {
        var excluded = await turn.Db.Set<SoaEntry>().AsNoTracking().Where(e => e.Applicability == Applies.Excluded).Select(e => e.ControlId)
            .ToListAsync(turn.Cancellation);
        var worst = await turn.Db.Set<Risk>().AsNoTracking().Where(r => r.Id != risk.Id && r.Status != RiskState.Closed)
            .OrderByDescending(r => r.CurrentScore).Take(MostLooked).Select(r => new { r.AssetIds, r.ExistingControlIds })
                .ToListAsync(turn.Cancellation);
        var atWork = worst.Where(r => r.AssetIds.Intersect(risk.AssetIds).Any()).SelectMany(r => r.ExistingControlIds)
            .GroupBy(c => c).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key);
        var wanted = Wanted(risk.Current).ToList();
        return [.. atWork.Where(c => !excluded.Contains(c) && !risk.ExistingControlIds.Contains(c) && Fits(c, wanted)).Take(Most)];
    }

    private static bool Fits(string id, List<string> wanted) => AnnexControls.Find(id) is { } control && wanted.TrueForAll(w =>
        control.Attributes.InformationSecurityProperties.Any(p => string.Equals(p.TrimStart('#'), w, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<string> Wanted(Level level)
    {
        (string Property, int Impact)[] all = [("confidentiality", level.ImpactC), ("integrity", level.ImpactI), ("availability", level.ImpactA)];
        return all.Where(one => one.Impact > 0).Select(one => one.Property);
    }
}
