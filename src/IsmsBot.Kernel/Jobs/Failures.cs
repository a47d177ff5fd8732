using IsmsBot.Kernel.Acts;

namespace IsmsBot.Kernel.Jobs;

/// <summary>
/// Counts what fails and tells administrators and ISMS managers once, and once more when it is over. One failed tick is often a restart or a database
/// that moves, and the next tick repairs it: what has failed three ticks in a row and for an hour does not repair itself. An hour is still within the
/// working day in which the work was due, and three ticks keep a pause of the host between two of them from counting as an hour of failure. What is
/// tried once a day, because the digest went without it, is told when it fails on the second day.
/// </summary>
public static class Failures
{
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);
    private static readonly TimeSpan NearlyADay = TimeSpan.FromHours(20);

    /// <summary>It failed in this tick.</summary>
    public static async Task FailedAsync(Turn turn, TimedKind kind, string name, string exception)
    {
        var work = await turn.Db.Set<FailingWork>().FindAsync([kind, name], turn.Cancellation);
        if (work is null)
        {
            work = new FailingWork { Kind = kind, Name = name, Since = turn.Now, Exception = exception };
            turn.Db.Add(work);
        }

        (work.Times, work.LastAt, work.Exception) = (work.Times + 1, turn.Now, exception);
        if (work.ToldAt is null && IsToBeTold(work.Times, turn.Now - work.Since))
        {
            work.ToldAt = turn.Now;
            turn.Note(nameof(FailingWork), Key(work), "fails", $"since {work.Since:u}, {exception}");
            await TellAsync(turn, work, null);
        }
    }

    /// <summary>It went through a whole tick.</summary>
    public static async Task WorksAsync(Turn turn, TimedKind kind, string name)
    {
        if (await turn.Db.Set<FailingWork>().FindAsync([kind, name], turn.Cancellation) is not { } work)
        {
            return;
        }

        if (work.ToldAt is not null)
        {
            turn.Note(nameof(FailingWork), Key(work), "works again", $"failed since {work.Since:u}");
            await TellAsync(turn, work, turn.Now);
        }

        turn.Db.Remove(work);
    }

    private static bool IsToBeTold(int times, TimeSpan age) => (times >= 3 && age >= Patience) || (times == 2 && age >= NearlyADay);

    private static async Task TellAsync(Turn turn, FailingWork work, DateTimeOffset? until)
    {
        var key = $"failure:{Key(work)}:{work.Since.ToUnixTimeMilliseconds()}:{(until is null ? "fails" : "works")}";
        var card = new FailureCard(work.Kind, work.Name, work.Since, work.Times, work.Exception, until);
        foreach (var person in await Repairers.HereAsync(turn.Db, turn.Cancellation))
        {
            turn.Send(card, person, $"{key}:{person.Id}");
        }
    }

    private static string Key(FailingWork work) => $"{work.Kind}:{work.Name}";
}
