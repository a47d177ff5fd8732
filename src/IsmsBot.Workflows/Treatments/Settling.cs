using IsmsBot.Kernel.Acts;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Treatments;

/// <summary>When every treatment of a risk is verified or cancelled, its owner rates what is left (8.3).</summary>
internal static class Settling
{
    public static async Task IfAllSettledAsync(Turn turn, Risk risk, CancellationToken cancellationToken)
    {
        var treatments = await turn.Db.Set<Treatment>().Where(t => t.RiskId == risk.Id && t.Status != TreatmentState.Proposed).ToListAsync(cancellationToken);
        if (risk.Status != RiskState.InTreatment || !treatments.TrueForAll(t => t.IsSettled))
        {
            turn.Edit(risk, "treatment settled");
            return;
        }

        risk.OwnerConfirmedAt = null;
        RateBy.Set(risk, turn.Today.AddDays(RateBy.Days), turn.Today);
        turn.Move(risk, Risk.Lifecycle, "treatments-verified");
        var owner = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == risk.RiskOwnerId, cancellationToken);
        turn.Send(await RateCards.ForAsync(turn, risk, cancellationToken), owner, $"rate:{risk.Id}:{risk.Version}", risk.Id);
    }
}
