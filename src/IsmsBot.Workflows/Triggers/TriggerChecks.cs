using IsmsBot.Workflows.Assessments;

namespace IsmsBot.Workflows.Triggers;

/// <summary>The check of clause 8.2 that is about triggers: each was answered in time.</summary>
internal static class TriggerChecks
{
    public static IReadOnlyList<ClauseTest> All { get; } =
    [
        new Check("risk-assessment-performed.triggers", async (db, asOf, ct) =>
        {
            var triggers = await db.Set<Trigger>().AsNoTracking().Where(t => t.NeedsReassessment).ToListAsync(ct);
            return AssessmentChecks.Every(triggers, t => t.Id, t => DaysTaken(t, asOf) <= Trigger.DaysToAnswer);
        }),
    ];

    /// <summary>Until the answer; until the day of the check while there is none.</summary>
    private static int DaysTaken(Trigger trigger, DateOnly asOf)
    {
        var answered = trigger.AssessmentId is not null || trigger.Status == TriggerState.Dismissed ? trigger.AnsweredAt : null;
        return (answered ?? asOf).DayNumber - trigger.DetectedAt.DayNumber;
    }
}
