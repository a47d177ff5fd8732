using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Makes the plan from what was approved and asks each risk owner for the lines of their risks, then top management for the money.</summary>
public sealed record SubmitPlan : FreeAct
{
    public const int ApprovalDays = 14;

    public override Who Allowed() => Who.MayForAll("rtp.submit");

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        if (await turn.Db.Set<RtpVersion>().FirstOrDefaultAsync(v => v.Status == RtpState.InApproval, turn.Cancellation) is { } waiting)
        {
            return Reply.With(await Plans.CardAsync(turn, waiting, null), "A plan waits for approval.");
        }

        var lines = await Plans.OpenLinesAsync(turn);
        await EveryTreatedRiskHasALineAsync(turn, lines);
        var riskIds = lines.Select(t => t.RiskId).Distinct(StringComparer.Ordinal).ToList();
        var owners = await turn.Db.Set<Risk>().Where(r => riskIds.Contains(r.Id) && r.RiskOwnerId != null).Select(r => r.RiskOwnerId!).Distinct().OrderBy(o => o).ToListAsync(turn.Cancellation);
        var plan = await DraftAsync(turn, lines, owners);
        turn.Move(plan, "submit");
        foreach (var owner in await turn.Db.People.AsNoTracking().Where(p => owners.Contains(p.Id)).OrderBy(p => p.Id).ToListAsync(turn.Cancellation))
        {
            var card = await Plans.CardAsync(turn, plan, owner.Id);
            await turn.AskForApprovalAsync(plan, plan.LinesHash, [owner], turn.Today.AddDays(ApprovalDays), card);
        }

        return Reply.With(await Plans.CardAsync(turn, plan, null), $"Plan {plan.VersionLabel} with {lines.Count} lines goes to {owners.Count} risk owners, then to top management.");
    }

    private static async Task EveryTreatedRiskHasALineAsync(Turn turn, List<Treatment> lines)
    {
        var treated = await turn.Db.Set<Risk>().Where(r => r.Status == RiskState.InTreatment).Select(r => r.Id).ToListAsync(turn.Cancellation);
        var without = treated.Except(lines.Select(t => t.RiskId), StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Refuse.When(lines.Count == 0, "GEN-04", ("fields", "an approved treatment"));
        Refuse.When(without.Count > 0, "GEN-04", ("fields", $"a treatment for each of {string.Join(", ", without)}"));
    }

    /// <summary>The draft that was sent back, made new, or the next number; owners approve anew.</summary>
    private static async Task<RtpVersion> DraftAsync(Turn turn, List<Treatment> lines, List<string> owners)
    {
        if (await turn.Db.Set<RtpVersion>().FirstOrDefaultAsync(v => v.Status == RtpState.Draft && v.AuthorId == turn.ActorId, turn.Cancellation) is { } draft)
        {
            (draft.TreatmentIds, draft.OwnerIds, draft.OwnerApprovals, draft.LinesHash) = ([.. lines.Select(t => t.Id)], owners, [], Plans.HashOf(lines));
            return draft;
        }

        var majors = (await turn.Db.Set<RtpVersion>().Select(v => v.VersionLabel).ToListAsync(turn.Cancellation)).Select(l => int.TryParse(l.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : 0);
        var label = $"{majors.DefaultIfEmpty(0).Max() + 1}.0";
        return turn.Create(new RtpVersion
        {
            Id = await NumberSeries.NextAsync(turn.Db, "RTP", turn.Cancellation),
            Title = $"Risk treatment plan {label}",
            VersionLabel = label,
            TreatmentIds = [.. lines.Select(t => t.Id)],
            OwnerIds = owners,
            LinesHash = Plans.HashOf(lines),
            DocumentCode = TreatmentTests.Plan,
            AuthorId = turn.ActorId,
        });
    }
}

/// <summary>"treatment plan": the plan that waits, or the one in force, with the button that makes the next.</summary>
public sealed class PlanView : View
{
    public override string Key => "treatment-plan";

    public override IReadOnlyList<string> Phrases => ["treatment plan", "risk treatment plan"];

    public override IReadOnlyList<string> GermanPhrases => ["behandlungsplan", "risikobehandlungsplan"];

    public override Sentence Help => "Show the risk treatment plan, or make the next version";

    public override string Permission => "risk.read";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var plans = turn.Db.Set<RtpVersion>().AsNoTracking();
        var waiting = await plans.FirstOrDefaultAsync(v => v.Status == RtpState.InApproval, turn.Cancellation);
        if (waiting is not null)
        {
            return Reply.With(await Plans.CardAsync(turn, waiting, turn.ActorId));
        }

        var inForce = await plans.FirstOrDefaultAsync(v => v.Status == RtpState.Approved, turn.Cancellation);
        var lines = await Plans.OpenLinesAsync(turn);
        return Reply.With(new PlanStartCard(inForce?.VersionLabel, inForce?.ApprovedAt, lines.Count, turn.Actor.Scope("rtp.submit") == "any"));
    }
}
