using IsmsBot.Catalog;

namespace IsmsBot.Kernel.Reminders;

/// <summary>One planned step: a reminder to the person, or an escalation to somebody else.</summary>
public sealed record PlanStep(int Days, bool WorkingDays, EscalationStep? Escalation)
{
    public string Name =>
        (Escalation is null ? "r" : "e") + (Days >= 0 ? "+" : "") + Days.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public DateOnly On(DateOnly dueAt) => WorkingDays ? AddWorkingDays(dueAt, Days) : dueAt.AddDays(Days);

    private static DateOnly AddWorkingDays(DateOnly day, int days)
    {
        for (var left = days; left > 0; left--)
        {
            day = WorkingHours.NextWorkingDay(day);
        }

        return day;
    }
}

/// <summary>A reminder policy of the calendar as steps in the order of their days.</summary>
public sealed class ReminderPlan
{
    private ReminderPlan(IReadOnlyList<PlanStep> steps) => Steps = steps;

    public IReadOnlyList<PlanStep> Steps { get; }

    public static ReminderPlan Of(string policyId)
    {
        var policy = Calendar.Policy(policyId);
        return new ReminderPlan([.. policy.Reminders.Where(r => !r.IsFirstCard).Select(r => new PlanStep(r.Days, r.WorkingDays, null))
            .Concat(policy.Escalations.Select(e => new PlanStep(e.Days, e.WorkingDays, e))).OrderBy(s => s.Days)]);
    }

    /// <summary>The day of the first step after a day, or null when all are past.</summary>
    public DateOnly? NextAfter(DateOnly dueAt, DateOnly day) => Steps.Select(s => s.On(dueAt)).Where(d => d > day).Cast<DateOnly?>().Min();

    /// <summary>Every step whose day has come.</summary>
    public IEnumerable<PlanStep> DueBy(DateOnly dueAt, DateOnly day) => Steps.Where(s => s.On(dueAt) <= day);
}
