using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Reminders;

/// <summary>
/// One digest for each person and day over all reminders (domain part 6): sent at 09:00 where they are or later, on a working day. A step that
/// becomes due when the digest has gone waits for the next day: no policy has a reminder by the hour, and what must be said at once (an approval with
/// its deadline today, a major nonconformity or event) is the card of an act of its own.
/// </summary>
/// <param name="most">Items in memory at the most.</param>
/// <param name="portion">Items in one save, or one person's.</param>
internal sealed class Digests(TimerTurns turns, IReadOnlyList<Reminder> reminders, Fence fence, HoursNow hours, int most, int portion)
{
    /// <summary>Who acts, in the journal; and the name under which is counted what is the fault of no single reminder.</summary>
    public const string Name = "daily-digest";

    private readonly DueItems items = new(turns, fence, hours);

    /// <returns>How many steps were done.</returns>
    public async Task<int> SendAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var done = 0;
        for (string? from = ""; from is not null;)
        {
            var gathered = new Gathering(most, from);
            foreach (var reminder in reminders.Where(r => !fence.IsGivenUp(TimedKind.Reminder, r)))
            {
                var gathering = () => GatherAsync(reminder, day, gathered, cancellationToken);
                await fence.AroundAsync(TimedKind.Reminder, reminder.Name, gathering, cancellationToken);
            }

            from = gathered.RestFrom;
            foreach (var people in gathered.Portions(portion))
            {
                done += await SendAsync(people, 1, cancellationToken);
            }
        }

        return done;
    }

    private async Task GatherAsync(Reminder reminder, DateOnly day, Gathering gathered, CancellationToken cancellationToken)
    {
        await foreach (var (person, due) in items.ForDigestsAsync(reminder, day, cancellationToken))
        {
            gathered.Add(person.Id, due);
        }
    }

    /// <summary>One save for several people; when it fails, one for each; and then without the item that is to blame.</summary>
    private async Task<int> SendAsync(IReadOnlyList<Gathered> people, int attempt, CancellationToken cancellationToken)
    {
        people = [.. people.Select(p => p with { Items = Left(p.Items) }).Where(p => p.Items.Count > 0)];
        try
        {
            return people.Count == 0 ? 0 : await OnceAsync(people, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            if (people.Count > 1)
            {
                var done = 0;
                foreach (var person in people)
                {
                    done += await SendAsync([person], 1, cancellationToken);
                }

                return done;
            }

            return await OfOneAsync(people[0], failure, attempt, cancellationToken);
        }
    }

    private async Task<int> OfOneAsync(Gathered person, Exception failure, int attempt, CancellationToken cancellationToken)
    {
        if (failure is DbUpdateException lost && lost.IsLostRace() && attempt < Nudging.MostTries)
        {
            return await SendAsync([person], attempt + 1, cancellationToken);
        }

        if ((failure as OneItem ?? Undrawable(person.Items)) is not { } one)
        {
            await fence.FailedAsync(TimedKind.Reminder, Name, failure, cancellationToken);
            return 0;
        }

        await fence.FailedAsync(TimedKind.Reminder, one.Due.Reminder.Name, one.InnerException!, cancellationToken);
        return await SendAsync([person with { Items = [.. person.Items.Where(i => i != one.Due)] }], attempt, cancellationToken);
    }

    private IReadOnlyList<DueItem> Left(IReadOnlyList<DueItem> all) =>
        all.Any(d => fence.IsGivenUp(TimedKind.Reminder, d.Reminder)) ? [.. all.Where(d => !fence.IsGivenUp(TimedKind.Reminder, d.Reminder))] : all;

    private async Task<int> OnceAsync(IReadOnlyList<Gathered> groups, CancellationToken cancellationToken)
    {
        await using var db = await turns.OpenAsync(cancellationToken);
        var turn = turns.New(db, Name, cancellationToken);
        var (people, gone) = await WhoAsync(turn, groups);
        var now = groups.Where(g => people.ContainsKey(g.Key) && !gone.Contains(g.Key)).ToList();
        foreach (var late in groups.Where(g => gone.Contains(g.Key)).SelectMany(g => g.Items))
        {
            fence.Unfinished(TimedKind.Reminder, late.Reminder.Name);
        }

        await Nudging.FetchAsync(turn, now.SelectMany(g => g.Items));
        foreach (var (personId, due) in now)
        {
            foreach (var one in due)
            {
                await Nudging.MarkAsync(turn, one);
            }

            var person = people[personId];
            turn.Send(DigestCard.Of([.. due.Select(d => d.Item)], LocalTime.Day(turn.Now, person.TimeZone)), person, Key(turn, person));
        }

        await turn.SaveAsync();
        return now.Sum(g => g.Items.Sum(i => i.Steps.Count));
    }

    /// <summary>The people, and those whose digest of the day has gone.</summary>
    private static async Task<(Dictionary<string, Person> People, HashSet<string> Gone)> WhoAsync(
        Turn turn, IReadOnlyList<Gathered> groups)
    {
        var ids = groups.Select(g => g.Key).ToList();
        var people = await turn.Db.People.AsNoTracking().Where(p => ids.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, StringComparer.Ordinal, turn.Cancellation);
        var keys = people.Values.Select(p => Key(turn, p)).ToList();
        var sent = await turn.Db.Outbox.Where(o => keys.Contains(o.Key)).Select(o => o.PersonId!).ToListAsync(turn.Cancellation);
        return (people, sent.ToHashSet(StringComparer.Ordinal));
    }

    private static string Key(Turn turn, Person person) => $"digest:{person.Id}:{LocalTime.Day(turn.Now, person.TimeZone):yyyy-MM-dd}";

    /// <summary>The item of a person that no card can be drawn with; null when each can.</summary>
    private OneItem? Undrawable(IReadOnlyList<DueItem> all)
    {
        foreach (var due in all)
        {
            try
            {
                DigestCard.Of([due.Item], DateOnly.FromDateTime(hours.Now.UtcDateTime)).ToJson(Language.English);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                return new OneItem(due, failure);
            }
        }

        return null;
    }
}
