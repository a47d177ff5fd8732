using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Assessments;

/// <summary>Risks of an assessment whose rating the owner has not confirmed since it was started (RAS-01).</summary>
internal static class Unconfirmed
{
    /// <returns>Their ids, in order.</returns>
    public static async Task<IReadOnlyList<string>> OfAsync(IsmsDb db, RiskAssessment assessment, CancellationToken cancellationToken)
    {
        var open = await db.Set<Risk>().AsNoTracking().Where(r => assessment.RiskIds.Contains(r.Id) && r.Status != RiskState.Closed)
            .Select(r => new { r.Id, r.OwnerConfirmedAt, r.LastAssessedAt }).ToListAsync(cancellationToken);
        return [.. open.Where(r => r.OwnerConfirmedAt is null || r.OwnerConfirmedAt < r.LastAssessedAt || r.OwnerConfirmedAt < assessment.StartedAt)
            .Select(r => r.Id).Order(StringComparer.Ordinal)];
    }
}
