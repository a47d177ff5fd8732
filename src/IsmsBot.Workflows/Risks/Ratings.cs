namespace IsmsBot.Workflows.Risks;

/// <summary>Writes a rating into a risk.</summary>
public static class Ratings
{
    /// <summary>Months until the owner looks again (8.2).</summary>
    public const int ReviewMonths = 12;

    public static void Apply(Turn turn, Risk risk, Level level, Level bare, MethodInForce method, string? reason)
    {
        risk.SetCurrent(level);
        risk.Inherent = bare;
        risk.MethodVersion = method.Label;
        risk.LastAssessedAt = turn.Today;
        risk.NextReviewAt = turn.Today.AddMonths(ReviewMonths);
        (risk.Doubted, risk.DoubtedReason, risk.DoubtedById, risk.SecondOpinionById) = (null, null, null, null);
        Confirm(turn, risk);
        if (risk.Status == RiskState.Identified)
        {
            turn.Move(risk, "rate", reason);
        }
        else
        {
            turn.Edit(risk, "rate", reason);
        }
    }

    /// <summary>What the owner saves is confirmed; what somebody else saves waits for the owner.</summary>
    public static void Confirm(Turn turn, Risk risk)
    {
        var byOwner = turn.ActorId == risk.RiskOwnerId;
        risk.OwnerConfirmedAt = byOwner ? turn.Today : null;
        RateBy.Set(risk, byOwner ? risk.NextReviewAt!.Value : turn.Today.AddDays(RateBy.Days), turn.Today);
    }
}
