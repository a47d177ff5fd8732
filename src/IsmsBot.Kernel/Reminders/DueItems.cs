using System.Runtime.CompilerServices;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Reminders;

/// <summary>An open item with those steps of one kind that are due and not done, and the day of the next one after them.</summary>
internal sealed record DueItem(Reminder Reminder, OpenItem Item, IReadOnlyList<PlanStep> Steps, DateOnly? Next);

/// <summary>As much of a person as it takes to know when they may be written to.</summary>
internal sealed record Whereabouts(string Id, string TimeZone, Presence Presence, string? ManagerId)
{
    public bool IsHere => Presence == Presence.Active;
}

/// <summary>Reads what is due, page by page: the items, whose they are, and what was done already, in one query each.</summary>
internal sealed class DueItems(TimerTurns turns, Fence fence, HoursNow hours)
{
    private const int Page = 200;

    /// <summary>What a reminder has due for the digests: reminders of those who are here and whose morning it is.</summary>
    public IAsyncEnumerable<(Whereabouts Person, DueItem Due)> ForDigestsAsync(
        Reminder reminder, DateOnly day, CancellationToken cancellationToken) =>
        OfAsync(reminder, day, step => step.Escalation is null, person => WorkingHours.IsDigestTime(hours.Now, person.TimeZone), cancellationToken);

    /// <summary>What a reminder has to escalate, wherever those are who are late.</summary>
    public IAsyncEnumerable<(Whereabouts Person, DueItem Due)> ForEscalationsAsync(
        Reminder reminder, DateOnly day, CancellationToken cancellationToken) =>
        OfAsync(reminder, day, step => step.Escalation is not null, _ => true, cancellationToken);

    private async IAsyncEnumerable<(Whereabouts Person, DueItem Due)> OfAsync(
        Reminder reminder, DateOnly day, Func<PlanStep, bool> isOurs, Func<Whereabouts, bool> isTime,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var plan = ReminderPlan.Of(reminder.Policy);
        IReadOnlyList<OpenItem> items;
        for (var after = ""; ; after = items[^1].RecordId)
        {
            await using var db = await turns.OpenAsync(cancellationToken);
            items = await reminder.DueAsync(db, day, after, Page, cancellationToken);
            if (items.Count == 0)
            {
                yield break;
            }

            var people = await PeopleAsync(db, items, cancellationToken);
            var sent = await SentAsync(db, reminder, items, cancellationToken);
            foreach (var item in items)
            {
                // Nobody is reminded who is away; those above are told all the same.
                if (people.TryGetValue(item.PersonId, out var person)
                    && Due(reminder, item, plan, LocalTime.Day(hours.Now, person.TimeZone), sent, isOurs) is { Steps: [var first, ..] } due
                    && (person.IsHere || first.Escalation is not null))
                {
                    if (isTime(person))
                    {
                        yield return (person, due);
                    }
                    else
                    {
                        fence.Unfinished(TimedKind.Reminder, reminder.Name);
                        fence.Unfinished(TimedKind.Reminder, Digests.Name);
                    }
                }
            }
        }
    }

    private static DueItem Due(
        Reminder reminder, OpenItem item, ReminderPlan plan, DateOnly today, HashSet<(string, DateOnly, string)> sent, Func<PlanStep, bool> isOurs)
    {
        var from = item.CountedFrom;
        var open = plan.StepsFor(from, today).Where(s => !sent.Contains((item.RecordId, from, s.Name))).ToList();
        var due = open.Where(s => s.On(from) <= today && isOurs(s)).ToList();
        return new DueItem(reminder, item, due, open.Except(due).Select(s => (DateOnly?)s.On(from)).Min());
    }

    private static async Task<Dictionary<string, Whereabouts>> PeopleAsync(
        IsmsDb db, IReadOnlyList<OpenItem> items, CancellationToken cancellationToken)
    {
        var ids = items.Select(i => i.PersonId).Distinct(StringComparer.Ordinal).ToList();
        return await db.People.Where(p => p.AccountEnabled && ids.Contains(p.Id))
            .Select(p => new Whereabouts(p.Id, p.TimeZone, p.Presence, p.ManagerId))
            .ToDictionaryAsync(p => p.Id, StringComparer.Ordinal, cancellationToken);
    }

    private static async Task<HashSet<(string, DateOnly, string)>> SentAsync(
        IsmsDb db, Reminder reminder, IReadOnlyList<OpenItem> items, CancellationToken cancellationToken)
    {
        var (name, ids) = (reminder.Name, items.Select(i => i.RecordId).ToList());
        var sent = await db.Set<NudgeSent>().Where(n => n.Reminder == name && ids.Contains(n.RecordId))
            .Select(n => new { n.RecordId, n.DueOn, n.Step }).ToListAsync(cancellationToken);
        return [.. sent.Select(n => (n.RecordId, n.DueOn, n.Step))];
    }
}
