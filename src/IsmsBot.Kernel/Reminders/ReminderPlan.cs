using IsmsBot.Catalog;

namespace IsmsBot.Kernel.Reminders;

/// <summary>One planned step: a reminder to the person, or an escalation to somebody else.</summary>
public sealed record PlanStep(int Days, bool WorkingDays, EscalationStep? Escalation)
{
    public string Name =>
        (Escalation is null ? "r" : "e") + (Days >= 0 ? "+" : "") + Days.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Its day. Nothing is due after the last day there is.</summary>
    public DateOnly On(DateOnly dueAt) => WorkingDays ? AddWorkingDays(dueAt, Days)
        : DateOnly.FromDayNumber(Math.Clamp(dueAt.DayNumber + Days, 0, DateOnly.MaxValue.DayNumber));

    private static DateOnly AddWorkingDays(DateOnly day, int days)
    {
        for (var left = days; left > 0 && day < DateOnly.MaxValue.AddDays(-days); left--)
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

    /// <summary>Days from one reminder of something that stays late to the next.</summary>
    public const int DaysBetween = 7;

    /// <summary>Those of the policy.</summary>
    public IReadOnlyList<PlanStep> Steps { get; }

    public static ReminderPlan Of(string policyId)
    {
        var policy = Calendar.Policy(policyId);
        return new ReminderPlan([.. policy.Reminders.Where(r => !r.IsFirstCard).Select(r => new PlanStep(r.Days, r.WorkingDays, null))
            .Concat(policy.Escalations.Select(e => new PlanStep(e.Days, e.WorkingDays, e))).OrderBy(s => s.Days)]);
    }

    /// <summary>
    /// By when something is to be done whose policy counts from the day it was asked: the day of the last reminder, so that nobody above is told
    /// before.
    /// </summary>
    public DateOnly AnswerBy(DateOnly asked) => Steps.Last(step => step.Escalation is null).On(asked);

    /// <summary>
    /// The steps of something that is due on a day, as they stand on another: those of the policy, and after the last of them a reminder a week, so
    /// that nobody is left alone with what stays late. Of these the last that has come and the next.
    /// </summary>
    public IEnumerable<PlanStep> StepsFor(DateOnly dueAt, DateOnly day)
    {
        var last = Steps.Max(step => step.On(dueAt));
        var weeks = Math.Max(0, (day.DayNumber - last.DayNumber) / DaysBetween);
        PlanStep Weekly(int week) => new(last.DayNumber - dueAt.DayNumber + (week * DaysBetween), false, null);
        return [.. Steps, .. weeks > 0 ? [Weekly(weeks)] : Array.Empty<PlanStep>(), Weekly(weeks + 1)];
    }

    /// <summary>The last day on which the policy itself has a step: what is still open afterwards stands on the list of what stays late.</summary>
    public DateOnly LastDay(DateOnly dueAt) => Steps.Max(step => step.On(dueAt));

    /// <summary>The day of the first step after a day.</summary>
    public DateOnly NextAfter(DateOnly dueAt, DateOnly day) => StepsFor(dueAt, day).Select(step => step.On(dueAt)).Where(on => on > day).Min();

    /// <summary>Every step whose day has come.</summary>
    public IEnumerable<PlanStep> DueBy(DateOnly dueAt, DateOnly day) => StepsFor(dueAt, day).Where(step => step.On(dueAt) <= day);
}
