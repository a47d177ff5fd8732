using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>When every treatment of a risk is verified or cancelled, its owner rates what is left (8.3).</summary>
internal static class Settling
{
    public static async Task IfAllSettledAsync(Turn turn, Risk risk)
    {
        var treatments = await turn.Db.Set<Treatment>().Where(t => t.RiskId == risk.Id && t.Status != TreatmentState.Proposed)
            .ToListAsync(turn.Cancellation);
        if (risk.Status != RiskState.InTreatment || !treatments.TrueForAll(t => t.IsSettled))
        {
            turn.Edit(risk, "treatment settled");
            return;
        }

        risk.OwnerConfirmedAt = null;
        risk.RateBy = turn.Today.AddDays(Risk.DaysToRate);
        turn.Move(risk, "treatments-verified");
        var owner = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == risk.RiskOwnerId, turn.Cancellation);
        turn.Send(await RateCards.ForAsync(turn, risk), owner, $"rate:{risk.Id}:{risk.Version}", risk.Id);
    }
}
