using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Reminders;

/// <summary>
/// Does every reminder step that is due and not done, in the recipients' own time: a person's reminders of a run become one digest card
/// (at 09:00 or later on a working day), escalations go to the line. Portions of one save each, each inside the fence.
/// </summary>
public sealed class ReminderRunner(TimerTurns turns, TimedWork timed)
{
    private const int Portion = 200;

    /// <returns>How many steps were done.</returns>
    public async Task<int> RunAsync(Fence fence, CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var reminder in timed.Reminders)
        {
            for (var after = ""; after is not null;)
            {
                string? last = null;
                await fence.AroundAsync(TimedKind.Reminder, reminder.Name, () => PortionAsync(reminder, after), cancellationToken);
                after = last;

                async Task PortionAsync(Reminder one, string from)
                {
                    await using var db = await turns.OpenAsync(cancellationToken);
                    var turn = turns.New(db, one.Name, cancellationToken);
                    var items = await one.DueAsync(db, DateOnly.FromDateTime(turn.Now.UtcDateTime.AddHours(14)), from, Portion, cancellationToken);
                    last = items.Count == Portion ? items[^1].RecordId : null;
                    done += items.Count == 0 ? 0 : await DoneAsync(one, turn, items, fence);
                }
            }
        }

        return done;
    }

    private static async Task<int> DoneAsync(
        Reminder reminder, Turn turn, IReadOnlyList<OpenItem> items, Fence fence)
    {
        var done = await StepsAsync(reminder, turn, items, fence);
        try
        {
            await turn.SaveAsync();
        }
        catch (DbUpdateException lost) when (lost.IsLostRace())
        {
            return 0;
        }

        return done;
    }

    private static async Task<int> StepsAsync(
        Reminder reminder, Turn turn, IReadOnlyList<OpenItem> items, Fence fence)
    {
        var plan = ReminderPlan.Of(reminder.Policy);
        var managers = await LineOfManagers.ReadAsync(turn.Db, turn.Cancellation);
        var ids = items.Select(i => i.RecordId).ToList();
        var sent = (await turn.Db.Set<NudgeSent>().AsNoTracking().Where(n => n.Reminder == reminder.Name && ids.Contains(n.RecordId))
            .Select(n => new { n.RecordId, n.DueOn, n.Step }).ToListAsync(turn.Cancellation)).ToHashSet();
        var digests = new Dictionary<string, List<OpenItem>>(StringComparer.Ordinal);
        var escalations = new Dictionary<PlanStep, List<OpenItem>>();
        var done = 0;
        foreach (var item in items)
        {
            if (managers.Find(item.PersonId) is not { } person)
            {
                continue;
            }

            // Reminders come in the person's own morning; escalations of a day are told together, so that a manager of people in two time zones gets one card.
            var today = LocalTime.Day(turn.Now, person.TimeZone);
            var (mine, line) = (person.IsHere && WorkingHours.IsDigestTime(turn.Now, person.TimeZone), WorkingHours.IsDigestTime(turn.Now, "UTC"));
            var waiting = plan.DueBy(item.DueAt, today).Where(s => !sent.Contains(new { item.RecordId, DueOn = item.DueAt, Step = s.Name })).ToList();
            var steps = waiting.Where(s => s.Escalation is null ? mine : line).ToList();
            if (steps.Count < waiting.Count && person.IsHere)
            {
                fence.Unfinished(TimedKind.Reminder, reminder.Name);
            }

            if (steps.LastOrDefault(s => s.Escalation is null) is not null)
            {
                Listed(digests, item.PersonId).Add(item);
            }

            var next = plan.Steps.Where(s => !steps.Contains(s) && !sent.Contains(new { item.RecordId, DueOn = item.DueAt, Step = s.Name })).Select(s => s.On(item.DueAt)).Cast<DateOnly?>().Min();
            foreach (var step in steps)
            {
                turn.Db.Add(new NudgeSent { Reminder = reminder.Name, RecordId = item.RecordId, DueOn = item.DueAt, Step = step.Name, At = turn.Now, ToPersonId = item.PersonId });
                await reminder.NotedAsync(turn, item.RecordId, step, next);
                if (step.Escalation is not null)
                {
                    Listed(escalations, step).Add(item);
                }

                done++;
            }
        }

        foreach (var (personId, open) in digests)
        {
            var person = managers.Find(personId)!;
            turn.Send(DigestCard.Of(open, LocalTime.Day(turn.Now, person.TimeZone)), person, $"digest:{reminder.Name}:{open[0].RecordId}:{LocalTime.Day(turn.Now, person.TimeZone):yyyy-MM-dd}");
        }

        foreach (var (step, late) in escalations.OrderBy(e => e.Key.Days))
        {
            await reminder.EscalateAsync(turn, new Escalating(step.Escalation!, step.Days, late), managers);
        }

        return done;
    }

    private static List<OpenItem> Listed<TKey>(Dictionary<TKey, List<OpenItem>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        return list;
    }
}
