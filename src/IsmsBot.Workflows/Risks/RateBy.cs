namespace IsmsBot.Workflows.Risks;

/// <summary>When an owner has to have rated or confirmed, and with it the day of the next reminder.</summary>
public static class RateBy
{
    /// <summary>Days an owner has for a rating that was asked for.</summary>
    public const int Days = 14;

    public const string Policy = "standard";

    public static void Set(Risk risk, DateOnly by, DateOnly today) => (risk.RateBy, risk.NextStepOn) = (by, ReminderPlan.Of(Policy).NextAfter(by, today));
}
