using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Treatments;

namespace IsmsBot.Workflows.RiskReports;

/// <summary>How many risks stand in one cell of the matrix.</summary>
public sealed record MatrixCount(int Likelihood, int Impact, int Count);

/// <summary>
/// Where the open risks stand: today, and when the treatments that were approved are done. A risk without one stays where it is; of several the last
/// to be done counts. Counted by the database, so that the answer is as long as the matrix and not as the register.
/// </summary>
public sealed record RiskSpread(IReadOnlyList<MatrixCount> Today, IReadOnlyList<MatrixCount> Afterwards)
{
    public static async Task<RiskSpread> OfAsync(IsmsDb db, IQueryable<Risk> risks, CancellationToken cancellationToken)
    {
        var approved = db.Set<Treatment>()
            .Where(t => t.Status == TreatmentState.Approved || t.Status == TreatmentState.InProgress || t.Status == TreatmentState.Implemented);
        var groups = await risks.Where(r => r.Status != RiskState.Closed && r.CurrentScore > 0)
            .Select(r => new
            {
                r.CurrentScore,
                r.CurrentImpact,
                Expected = approved.Where(t => t.RiskId == r.Id)
                    .OrderByDescending(t => t.DueAt).ThenByDescending(t => t.Id).Select(t => t.Expected).FirstOrDefault(),
            })
            .GroupBy(r => new { r.CurrentScore, r.CurrentImpact, r.Expected })
            .Select(g => new { g.Key.CurrentScore, g.Key.CurrentImpact, g.Key.Expected, Count = g.Count() }).ToListAsync(cancellationToken);
        return new RiskSpread(
            Counted(groups.Select(g => (g.CurrentScore / g.CurrentImpact, g.CurrentImpact, g.Count))),
            Counted(groups.Select(g => g.Expected is { IsRated: true } expected
                ? (expected.Likelihood, expected.Impact, g.Count) : (g.CurrentScore / g.CurrentImpact, g.CurrentImpact, g.Count))));
    }

    private static IReadOnlyList<MatrixCount> Counted(IEnumerable<(int Likelihood, int Impact, int Count)> groups) =>
        [.. groups.GroupBy(g => (g.Likelihood, g.Impact)).Select(g => new MatrixCount(g.Key.Likelihood, g.Key.Impact, g.Sum(x => x.Count)))
            .OrderByDescending(c => c.Likelihood).ThenBy(c => c.Impact)];
}
