using IsmsBot.Workflows.Method;
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

    /// <summary>A treatment of a risk that is approved and not settled; null when there is none.</summary>
    public static Task<string?> RunningAsync(Turn turn, Risk risk) =>
        PlanLines.Open(turn.Db).Where(t => t.RiskId == risk.Id).OrderBy(t => t.Id).Select(t => t.Id).FirstOrDefaultAsync(turn.Cancellation);

    /// <summary>Top management without the owner of the risk.</summary>
    public static async Task<IReadOnlyList<Person>> EndorsersAsync(Turn turn, Risk risk) =>
        [.. (await RoleHolders.HereAsync(turn.Db, Role.TopManagement, turn.Cancellation)).Where(p => p.Id != risk.RiskOwnerId)];
}
