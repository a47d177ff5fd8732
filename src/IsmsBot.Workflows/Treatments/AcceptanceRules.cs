using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Words;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Treatments;

/// <summary>What the rules of the method allow (domain 3.3).</summary>
internal static class AcceptanceRules
{
    /// <summary>RAC-01: a critical risk is tolerated for 30 days while treatment runs, never accepted.</summary>
    public static async Task MayAcceptAsync(Turn turn, Risk risk, BandRule rule, AcceptanceKind kind, Card? card, CancellationToken cancellationToken)
    {
        var running = await RunningAsync(turn, risk, cancellationToken);
        if (!rule.OwnerMayAccept && (kind != AcceptanceKind.InterimTolerance || running is null))
        {
            throw Refuse.With(card, "RAC-01", ("treatment", running is null ? (Sentence)"a treatment" : Sentence.Of(running)));
        }
    }

    public static Task<string?> RunningAsync(Turn turn, Risk risk, CancellationToken cancellationToken) => turn.Db.Set<Treatment>()
        .Where(t => t.RiskId == risk.Id && (t.Status == TreatmentState.Approved || t.Status == TreatmentState.InProgress || t.Status == TreatmentState.Implemented)).OrderBy(t => t.Id).Select(t => t.Id).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Top management without the owner of the risk.</summary>
    public static async Task<IReadOnlyList<Person>> EndorsersAsync(Turn turn, Risk risk, CancellationToken cancellationToken) =>
        [.. (await RiskWho.HoldersAsync(turn.Db, Role.TopManagement, cancellationToken)).Where(p => p.Id != risk.RiskOwnerId)];
}
