using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Asks owners whose risk is treated and rated again, and owners whose acceptance ends within 30 days (CAL-13).</summary>
public sealed class RequestResiduals : Job
{
    private const int DaysBeforeEnd = 30;

    public override async Task<bool> StepAsync(Turn turn)
    {
        if (await MethodInForce.FindAsync(turn.Db, turn.Cancellation) is not { } method)
        {
            return false;
        }

        var acceptances = turn.Db.Set<RiskAcceptance>();
        foreach (var risk in (await DueAsync(turn)).Where(r => method.Content.RuleOf(r.Current.Band).OwnerMayAccept))
        {
            var hash = (await RiskPicture.OfAsync(turn.Db, risk, turn.Cancellation)).Hash();
            var saidNo = acceptances.Where(a => a.RiskId == risk.Id && a.Status == AcceptanceState.Rejected && a.SnapshotHash == hash);
            if (!await saidNo.AnyAsync(turn.Cancellation))
            {
                await AcceptanceRequests.MakeAsync(turn, risk, method, AcceptanceKind.Acceptance);
            }
        }

        return false;
    }

    private static Task<List<Risk>> DueAsync(Turn turn)
    {
        var (today, soon) = (turn.Today, turn.Today.AddDays(DaysBeforeEnd));
        var open = turn.Db.Set<RiskAcceptance>().Where(a => a.Status == AcceptanceState.Requested || a.Status == AcceptanceState.AwaitingEndorsement);
        var ending = turn.Db.Set<RiskAcceptance>().Where(a => a.Status == AcceptanceState.Active && a.ExpiresAt <= soon && a.ExpiresAt >= today);
        return turn.Db.Set<Risk>()
            .Where(r => r.OwnerConfirmedAt != null && !open.Any(a => a.RiskId == r.Id)
                && (r.Status == RiskState.ResidualReview || (r.Status == RiskState.Accepted && ending.Any(a => a.RiskId == r.Id))))
                    .ToListAsync(turn.Cancellation);
    }
}
