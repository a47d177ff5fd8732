using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>An acceptance that runs out puts the risk back to be decided.</summary>
public sealed class ExpireAcceptances : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var over = turn.Db.Set<RiskAcceptance>().Where(a => a.Status == AcceptanceState.Active && a.ExpiresAt < turn.Today);
        foreach (var acceptance in await over.ToListAsync(turn.Cancellation))
        {
            turn.Move(acceptance, "expire");
            var risk = await acceptance.RiskAsync(turn);
            if (risk.Status == RiskState.Accepted)
            {
                risk.RateBy = turn.Today.AddDays(Risk.DaysToRate);
                turn.Move(risk, "reassess", $"{acceptance.Id} has run out");
                acceptance.RiskVersion = risk.Version;
            }
        }

        return false;
    }
}
