using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Outbox;

namespace IsmsBot.Kernel.Jobs;

/// <summary>
/// A job that cannot reach something outside tries again at the next tick and says nothing; after a day somebody has to know. Administrators and ISMS
/// managers are told once, and once more when it is over.
/// </summary>
public static class Outages
{
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    /// <summary>It did not answer at this tick.</summary>
    public static async Task FailedAsync(Turn turn, string key)
    {
        var outage = await turn.Db.Set<Outage>().FindAsync([key], turn.Cancellation);
        if (outage is null)
        {
            outage = new Outage { Key = key };
            turn.Db.Add(outage);
        }

        outage.Since ??= turn.Now;
        if (outage.ToldAt is null && turn.Now - outage.Since >= Patience)
        {
            outage.ToldAt = turn.Now;
            turn.Note(nameof(Outage), key, "out of reach", $"since {outage.Since:u}");
            await TellAsync(turn, new OutageCard(key, outage.Since.Value, null));
        }
    }

    /// <summary>It answered at this tick.</summary>
    public static async Task AnsweredAsync(Turn turn, string key)
    {
        if (await turn.Db.Set<Outage>().FindAsync([key], turn.Cancellation) is not { Since: { } since } outage)
        {
            return;
        }

        if (outage.ToldAt is not null)
        {
            turn.Note(nameof(Outage), key, "answers again", $"since {since:u}");
            await TellAsync(turn, new OutageCard(key, since, turn.Now));
        }

        (outage.Since, outage.ToldAt) = (null, null);
    }

    private static async Task TellAsync(Turn turn, OutageCard card)
    {
        foreach (var person in await Repairers.HereAsync(turn.Db, turn.Cancellation))
        {
            turn.Send(
                card, person, $"outage:{card.Key}:{card.Since.ToUnixTimeMilliseconds()}:{(card.Until is null ? "out" : "back")}:{person.Id}",
                priority: OutboxRow.SoonPriority);
        }
    }
}
