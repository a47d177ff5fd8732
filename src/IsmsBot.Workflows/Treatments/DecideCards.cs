using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Draws the decision on a risk as it stands now.</summary>
internal static class DecideCards
{
    private const int MostRows = 8;

    public static async Task<DecideCard> ForAsync(Turn turn, Risk risk)
    {
        var method = await MethodInForce.NeededAsync(turn);
        var rule = method.Content.RuleOf(risk.Current.Band);
        var treatments = await turn.Db.Set<Treatment>().AsNoTracking().Where(t => t.RiskId == risk.Id && t.Status != TreatmentState.Cancelled).OrderBy(t => t.Id)
            .Select(t => new TreatmentLine(t.Id, t.Title, t.Status, t.DueAt, t.OriginalDueAt, t.Progress)).Take(MostRows).ToListAsync(turn.Cancellation);
        var open = await turn.Db.Set<RiskAcceptance>().Where(a => a.RiskId == risk.Id && (a.Status == AcceptanceState.Requested || a.Status == AcceptanceState.AwaitingEndorsement)).Select(a => a.Id).FirstOrDefaultAsync(turn.Cancellation);
        return new DecideCard(
            risk.Id, risk.Version, risk.Title, risk.Status, risk.Current, rule, rule.TreatmentDays is { } days ? turn.Today.AddDays(days) : null, treatments, open,
            !rule.OwnerMayAccept && rule.InterimDays is not null && await AcceptanceRules.RunningAsync(turn, risk) is not null, turn.Today);
    }
}
