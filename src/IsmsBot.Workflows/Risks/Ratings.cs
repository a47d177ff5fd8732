using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Risks;

/// <summary>Writes a rating into a risk.</summary>
public static class Ratings
{
    /// <summary>Months until the owner looks again (8.2).</summary>
    public const int ReviewMonths = 12;

    /// <summary>A fall of more points than this is doubted.</summary>
    public const int DoubtedFall = 5;

    /// <summary>Whether the fall is too large to go unasked: no treatment was verified since the last rating.</summary>
    public static bool IsDoubted(Risk risk, Level level) =>
        risk.Current.IsRated && risk.CurrentScore - level.Score > DoubtedFall
            && (risk.TreatmentVerifiedAt is not { } verified || verified < risk.LastAssessedAt);

    /// <summary>Without our controls: what was put in, otherwise what was there, and never below what there is with them.</summary>
    public static Level Bare(MethodContent method, Risk risk, Level level, string? likelihood, string? impact, Card? form)
    {
        if (string.IsNullOrEmpty(likelihood) && string.IsNullOrEmpty(impact))
        {
            var was = risk.Inherent;
            var holds = was.IsRated && method.CanRate(was) && was.Score >= level.Score;
            return holds ? method.Rate(was.Likelihood, was.ImpactC, was.ImpactI, was.ImpactA) : level;
        }

        // One impact is asked for the case without controls: it counts for the properties that suffer with them.
        string? Of(int with) => with > 0 ? impact : "0";
        return RatingGuards.Read(method, likelihood, Of(level.ImpactC), Of(level.ImpactI), Of(level.ImpactA), form);
    }

    public static void Apply(Turn turn, Risk risk, Level level, Level bare, MethodInForce method, string? reason)
    {
        risk.SetCurrent(level);
        risk.Inherent = bare;
        risk.MethodVersion = method.Label;
        risk.LastAssessedAt = turn.Today;
        risk.NextReviewAt = turn.Today.AddMonths(ReviewMonths);
        risk.EndDoubt();
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
        risk.RateBy = byOwner ? risk.NextReviewAt : turn.Today.AddDays(Risk.DaysToRate);
    }
}
