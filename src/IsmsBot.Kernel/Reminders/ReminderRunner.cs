using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Rooms;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Reminders;

/// <summary>
/// Does every reminder step that is due and not done, in the recipients' own time: a person's reminders of a run become one digest card
/// (at 09:00 or later on a working day), escalations go to the line. Portions of one save each.
/// </summary>
public sealed class ReminderRunner(IDbContextFactory<IsmsDb> databases, DocumentStores stores, TimeProvider clock)
{
    private const int Portion = 200;

    /// <returns>How many steps were done.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var reminder in RoomCatalog.Rooms.SelectMany(r => r.Reminders))
        {
            var after = "";
            while (true)
            {
                var (count, last) = await PortionAsync(reminder, after, cancellationToken);
                done += count;
                if (last is null)
                {
                    break;
                }

                after = last;
            }
        }

        return done;
    }

    private async Task<(int Done, string? Last)> PortionAsync(Reminder reminder, string after, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow().ToMillisecond();
        var turn = new Turn { Db = db, Stores = stores, Now = now, Job = reminder.Name, Channel = Channel.Timer, Cancellation = cancellationToken, CorrelationId = Guid.CreateVersion7(now).ToString("N") };
        var items = await reminder.DueAsync(db, DateOnly.FromDateTime(now.UtcDateTime.AddHours(14)), after, Portion, cancellationToken);
        if (items.Count == 0)
        {
            return (0, null);
        }

        var done = await StepsAsync(reminder, turn, items);
        try
        {
            await turn.SaveAsync();
        }
        catch (DbUpdateException lost) when (lost.IsLostRace())
        {
            return (0, null);
        }

        return (done, items.Count == Portion ? items[^1].RecordId : null);
    }

    private static async Task<int> StepsAsync(Reminder reminder, Turn turn, IReadOnlyList<OpenItem> items)
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
            var steps = plan.DueBy(item.DueAt, today)
                .Where(s => (s.Escalation is null ? mine : line) && !sent.Contains(new { item.RecordId, DueOn = item.DueAt, Step = s.Name })).ToList();
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
