using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace IsmsBot.Kernel.Acts;

/// <summary>
/// Runs a turn again that lost a race: somebody changed the record first, or a key was taken. A turn whose own activity was answered meanwhile is
/// a repetition; every other taken key is a race, whatever it is the key of. One connection serves a whole turn: opening one on SQLite registers
/// some thirty functions, for each query.
/// </summary>
public sealed partial class Races(IDbContextFactory<IsmsDb> databases, OneAtATime oneAtATime, ILogger<Races> logger)
{
    /// <summary>
    /// Two people race for one record, and one of them wins each round. Whoever lost once goes on one after the other, and can be beaten only
    /// by who comes new, or by another process.
    /// </summary>
    private const int MostTries = 12;

    /// <param name="what">What is done, for the log: a verb or a kind of message, never what somebody wrote.</param>
    /// <param name="once">One try, from the start, with one save at its end.</param>
    /// <param name="origin">The activity that asks for it; null where a repetition of it cannot be told.</param>
    /// <returns>What the try returned, and no note; or the note of this activity's first answer, when it was answered before.</returns>
    public async Task<(T? Result, ClickSeen? Before)> RunAsync<T>(
        string what, Func<IsmsDb, Task<T>> once, Origin? origin, CancellationToken cancellationToken)
    {
        if (await TryAsync(what, once, origin, 1, cancellationToken) is { } first)
        {
            return first;
        }

        using var alone = await oneAtATime.EnterUnluckyAsync(cancellationToken);
        for (var attempt = 2; ; attempt++)
        {
            if (await TryAsync(what, once, origin, attempt, cancellationToken) is { } later)
            {
                return later;
            }
        }
    }

    /// <returns>Null when the race was lost and may be run again; the last try throws.</returns>
    private async Task<(T? Result, ClickSeen? Before)?> TryAsync<T>(
        string what, Func<IsmsDb, Task<T>> once, Origin? origin, int attempt, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            return (await once(db), null);
        }
        catch (DbUpdateException lost) when (lost.IsLostRace())
        {
            if (await SeenAsync(origin, cancellationToken) is { } before)
            {
                return (default, before);
            }

            if (attempt == MostTries)
            {
                throw;
            }

            Log.Lost(logger, what, attempt, lost.InnerException?.GetType().Name ?? lost.GetType().Name);
            await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1, 10 * attempt)), cancellationToken);
            return null;
        }
    }

    private async Task<ClickSeen?> SeenAsync(Origin? origin, CancellationToken cancellationToken)
    {
        if (origin is null)
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var person = (await KnownPeople.FindAsync(db, origin.EntraId ?? ""))?.Id ?? "";
        return await db.ClicksSeen.AsNoTracking().FirstOrDefaultAsync(
            c => c.ConversationId == origin.ConversationId && c.ActivityId == origin.ActivityId && c.PersonId == person, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 2010, Level = LogLevel.Information, Message = "{What} lost a race (try {Attempt}, {Why}) and is run again")]
        public static partial void Lost(ILogger logger, string what, int attempt, string why);
    }
}
