using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>An acceptance counts from the moment it is active: the risk moves with it, and an earlier one ends.</summary>
internal static class Activation
{
    public static async Task CountsAsync(Turn turn, RiskAcceptance acceptance, Risk risk)
    {
        foreach (var earlier in await turn.Db.Set<RiskAcceptance>()
            .Where(a => a.RiskId == risk.Id && a.Id != acceptance.Id && a.Status == AcceptanceState.Active).ToListAsync(turn.Cancellation))
        {
            turn.Move(earlier, "revoke", $"replaced by {acceptance.Id}");
        }

        risk.AcceptanceId = acceptance.Id;
        if (acceptance.Kind == AcceptanceKind.InterimTolerance)
        {
            turn.Edit(risk, "interim tolerance", acceptance.Id);
        }
        else if (risk.Status == RiskState.Assessed)
        {
            risk.Decision = RiskDecision.Accept;
            turn.Move(risk, "decide-accept", Who(acceptance));
        }
        else if (risk.Status == RiskState.ResidualReview)
        {
            turn.Move(risk, "accept-residual", Who(acceptance));
        }
        else
        {
            turn.Edit(risk, "acceptance renewed", Who(acceptance));
        }

        acceptance.RiskVersion = risk.Version;
    }

    /// <summary>Owner and endorser by id, for the history of the risk.</summary>
    private static string Who(RiskAcceptance acceptance) =>
        acceptance.EndorsedById is { } endorser ? $"{acceptance.Id}: accepted by {acceptance.AcceptedById}, endorsed by {endorser}"
            : $"{acceptance.Id}: accepted by {acceptance.AcceptedById}";
}
