using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Asks the owner of a risk to accept what remains, on the picture of this moment.</summary>
internal static class AcceptanceRequests
{
    public const string Policy = "risk-owner";

    /// <summary>By when what was asked on a day is to be decided.</summary>
    public static DateOnly AnswerBy(DateOnly asked) => ReminderPlan.Of(Policy).AnswerBy(asked);

    /// <summary>The request that is open for a risk, or a new one; an open one on an older picture lapses first.</summary>
    public static async Task<RiskAcceptance> MakeAsync(Turn turn, Risk risk, MethodInForce method, AcceptanceKind kind)
    {
        var picture = await RiskPicture.OfAsync(turn.Db, risk, turn.Cancellation);
        var open = turn.Db.Set<RiskAcceptance>()
            .Where(a => a.RiskId == risk.Id && (a.Status == AcceptanceState.Requested || a.Status == AcceptanceState.AwaitingEndorsement));
        foreach (var before in await open.ToListAsync(turn.Cancellation))
        {
            if (before.SnapshotHash == picture.Hash() && before.Kind == kind)
            {
                return before;
            }

            turn.Move(before, "lapse", "a new request takes its place");
        }

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
            ExpiresAt = LimitOf(method.Content.RuleOf(risk.Current.Band), kind, turn.Today),
            RiskVersion = risk.Version,
        });
        if (turn.Person?.Id != risk.RiskOwnerId
            && await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == risk.RiskOwnerId, turn.Cancellation) is { } owner)
        {
            turn.Send(
                await RoomCatalog.RegisterOf<RiskAcceptance>().CardAsync(request, turn.For(owner)), owner, $"acceptance:{request.Id}", request.Id);
        }

        return request;
    }

    /// <summary>The latest end: months for an acceptance, days for an interim tolerance (domain 3.3).</summary>
    public static DateOnly LimitOf(BandRule rule, AcceptanceKind kind, DateOnly today) =>
        kind == AcceptanceKind.InterimTolerance ? today.AddDays(rule.InterimDays ?? 30) : today.AddMonths(rule.MaxMonths);
}
