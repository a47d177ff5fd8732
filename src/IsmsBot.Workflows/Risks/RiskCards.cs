namespace IsmsBot.Workflows.Risks;

/// <summary>Draws a risk as it stands now, for the person who looks.</summary>
public static class RiskCards
{
    public static async Task<RiskCard> ForAsync(Turn turn, Risk risk)
    {
        var isOwner = turn.Person?.Id is { } me && me == risk.RiskOwnerId;
        return new RiskCard(
            risk.Id, risk.Version, risk.Title, risk.Status, risk.Cause, risk.Event, risk.Consequence, risk.RiskOwnerId is null ? null : await turn.NameAsync(risk.RiskOwnerId),
            await RateCards.AssetsAsync(turn, risk), string.Join(", ", risk.ExistingControlIds), risk.Inherent, risk.Current,
            risk.Current.IsRated ? await PriorityAsync(turn.Db, risk, turn.Cancellation) : null, risk.LastAssessedAt, risk.NextReviewAt, risk.OwnerConfirmedAt, risk.TreatmentIds, risk.AcceptanceId,
            risk.Doubted?.Score, isOwner || turn.Person?.Scope("risk.rate") == "any", isOwner)
        {
            MayPlan = risk.Kind == RiskKind.ManagementSystem && risk.Status != RiskState.Closed && (isOwner || turn.Person?.Scope("risk.rate") == "any"),
        };
    }

    /// <summary>1 is first; by score, then impact, then age (domain 3.2). Three stretches of one index, read no further than people count.</summary>
    public static async Task<int> PriorityAsync(IsmsDb db, Risk risk, CancellationToken cancellationToken)
    {
        var open = db.Set<Risk>().Where(r => r.Status != RiskState.Closed);
        var (score, impact, id) = (risk.CurrentScore, risk.CurrentImpact, risk.Id);
        return 1 + await open.Where(r => r.CurrentScore > score).Select(r => r.Id)
            .Concat(open.Where(r => r.CurrentScore == score && r.CurrentImpact > impact).Select(r => r.Id))
            .Concat(open.Where(r => r.CurrentScore == score && r.CurrentImpact == impact && r.Id.CompareTo(id) < 0).Select(r => r.Id))
            .CountForPeopleAsync(cancellationToken);
    }
}
