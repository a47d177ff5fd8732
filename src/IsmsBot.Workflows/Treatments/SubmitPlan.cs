using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Makes the plan from what was approved and asks each risk owner for the lines of their risks, then top management for the money.</summary>
public sealed record SubmitPlan : FreeAct
{
    public override Who Allowed() => RoomCatalog.RegisterOf<RtpVersion>().WhoTakes("submit");

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        var register = IssueRegister.Of<RtpVersion>();
        if (await register.WaitsAsync(turn) is { } waits)
        {
            return waits;
        }

        var lines = await PlanLines.Open(turn.Db).OrderBy(t => t.Id).ToListAsync(turn.Cancellation);
        await EveryTreatedRiskHasALineAsync(turn, lines);
        var riskIds = lines.Select(t => t.RiskId).Distinct(StringComparer.Ordinal).ToList();
        var plan = await register.DraftAsync(turn, (id, label) => new RtpVersion
        {
            Id = id,
            Title = $"Risk treatment plan {label}",
            VersionLabel = label,
            DocumentCode = TreatmentChecks.Plan,
            AuthorId = turn.ActorId,
        });
        (plan.TreatmentIds, plan.OwnerApprovals, plan.LinesHash) = ([.. lines.Select(t => t.Id)], [], PlanLines.HashOf(lines));
        plan.OwnerIds = await turn.Db.Set<Risk>().Where(r => riskIds.Contains(r.Id) && r.RiskOwnerId != null).Select(r => r.RiskOwnerId!)
            .Distinct().OrderBy(owner => owner).ToListAsync(turn.Cancellation);
        return await register.SubmitAsync(turn, plan);
    }

    private static async Task EveryTreatedRiskHasALineAsync(Turn turn, List<Treatment> lines)
    {
        var treated = await turn.Db.Set<Risk>().Where(r => r.Status == RiskState.InTreatment).Select(r => r.Id).ToListAsync(turn.Cancellation);
        var without = treated.Except(lines.Select(t => t.RiskId), StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Refuse.When(lines.Count == 0, "GEN-04", ("fields", "an approved treatment"));
        Refuse.When(without.Count > 0, "GEN-04", ("fields", $"a treatment for each of {without}"));
    }
}
