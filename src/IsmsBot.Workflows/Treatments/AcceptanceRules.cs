using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>What the rules of the method allow (domain 3.3).</summary>
internal static class AcceptanceRules
{
    /// <summary>RAC-01: a critical risk is tolerated for 30 days while treatment runs, never accepted.</summary>
    public static async Task MayAcceptAsync(Turn turn, Risk risk, BandRule rule, AcceptanceKind kind, Card? card)
    {
        var running = await RunningAsync(turn, risk);
        if (!rule.OwnerMayAccept && (kind != AcceptanceKind.InterimTolerance || running is null))
        {
            throw Refuse.With(card, "RAC-01", ("treatment", running is null ? (Sentence)"a treatment" : Sentence.Of(running)));
        }
    }

    public static Task<string?> RunningAsync(Turn turn, Risk risk) => turn.Db.Set<Treatment>()
        .Where(t => t.RiskId == risk.Id && (t.Status == TreatmentState.Approved || t.Status == TreatmentState.InProgress || t.Status == TreatmentState.Implemented)).OrderBy(t => t.Id).Select(t => t.Id).FirstOrDefaultAsync(turn.Cancellation);

    /// <summary>Top management without the owner of the risk.</summary>
    public static async Task<IReadOnlyList<Person>> EndorsersAsync(Turn turn, Risk risk) =>
        [.. (await RoleHolders.HereAsync(turn.Db, Role.TopManagement, turn.Cancellation)).Where(p => p.Id != risk.RiskOwnerId)];
}
