using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Asks the owner of a risk to accept what remains, on the picture of this moment.</summary>
internal static class AcceptanceRequests
{
    public const string Policy = "risk-owner";

    /// <summary>The request that is open for a risk, or a new one; an open one on an older picture lapses first.</summary>
    public static async Task<RiskAcceptance> MakeAsync(Turn turn, Risk risk, MethodInForce method, AcceptanceKind kind)
    {
        var picture = await RiskPicture.OfAsync(turn.Db, risk, turn.Cancellation);
        foreach (var open in await turn.Db.Set<RiskAcceptance>().Where(a => a.RiskId == risk.Id && (a.Status == AcceptanceState.Requested || a.Status == AcceptanceState.AwaitingEndorsement)).ToListAsync(turn.Cancellation))
        {
            if (open.SnapshotHash == picture.Hash() && open.Kind == kind)
            {
                return open;
            }

            Lapse(turn, open, "a new request takes its place");
        }

        var rule = method.Content.RuleOf(risk.Current.Band);
        var request = turn.Create(new RiskAcceptance
        {
            Id = await NumberSeries.NextAsync(turn.Db, "RAC", turn.Cancellation),
            Title = $"Accept what remains: {risk.Title}",
            OwnerId = risk.RiskOwnerId,
            RiskId = risk.Id,
            Kind = kind,
            Score = risk.CurrentScore,
            Band = risk.Current.Band,
            SnapshotHash = picture.Hash(),
            Picture = picture.Write(),
            RequestedAt = turn.Today,
            ExpiresAt = LimitOf(rule, kind, turn.Today),
            RiskVersion = risk.Version,
            NextStepOn = ReminderPlan.Of(Policy).NextAfter(turn.Today, turn.Today),
        });
        if (turn.Person?.Id != risk.RiskOwnerId && await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == risk.RiskOwnerId, turn.Cancellation) is { } owner)
        {
            turn.Send(await AcceptanceCards.ForAsync(turn, request) with { IsOwner = true }, owner, $"acceptance:{request.Id}", request.Id);
        }

        return request;
    }

    /// <summary>The latest end: months for an acceptance, days for an interim tolerance (domain 3.3).</summary>
    public static DateOnly LimitOf(BandRule rule, AcceptanceKind kind, DateOnly today) =>
        kind == AcceptanceKind.InterimTolerance ? today.AddDays(rule.InterimDays ?? 30) : today.AddMonths(rule.MaxMonths);

    public static void Lapse(Turn turn, RiskAcceptance open, string why)
    {
        open.NextStepOn = null;
        turn.Move(open, "lapse", why);
    }
}
