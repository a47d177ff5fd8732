using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Acts;

/// <summary>
/// The only road from a click to the database: who is it, load, allowed, done already, current, guards, run, journal, outbox, one save.
/// A click that loses a race is run again from the start; a repeated click gets the first answer. One connection serves the whole turn: opening
/// one on SQLite registers some thirty functions, for each query.
/// </summary>
public sealed partial class ActRunner(IDbContextFactory<IsmsDb> databases, DocumentStores stores, TimeProvider clock, OneAtATime oneAtATime, IOutboxBell bell)
{
    /// <summary>
    /// Clicks of different people race for one thing only, the next number of a series. Of eighty at once, each on its own, sixteen lost a dozen times.
    /// So whoever lost once goes on one after the other, and can be beaten only by who comes new, or by another process.
    /// </summary>
    private const int MostTries = 12;

    public async Task<ClickAnswer> RunAsync(Click click, CancellationToken cancellationToken)
    {
        if (!RoomCatalog.TryReadAct(click.Verb, click.Data, out var act, out var problem))
        {
            return new ClickAnswer(null, problem.In(Language.For(click.Origin.Client.Locale)), "GEN-04");
        }

        using var turnInLine = await oneAtATime.EnterAsync(act.RecordId() ?? click.EntraId, cancellationToken);
        return await RaceAsync(click, act, first: 1, last: 1, cancellationToken) ?? await AfterLossAsync(click, act, cancellationToken);
    }

    private async Task<ClickAnswer> AfterLossAsync(Click click, Act act, CancellationToken cancellationToken)
    {
        using var alone = await oneAtATime.EnterUnluckyAsync(cancellationToken);
        return (await RaceAsync(click, act, first: 2, last: MostTries, cancellationToken))!;
    }

    /// <returns>Null when every try was lost and more may follow; the last of all throws.</returns>
    private async Task<ClickAnswer?> RaceAsync(Click click, Act act, int first, int last, CancellationToken cancellationToken)
    {
        for (var attempt = first; attempt <= last; attempt++)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            await db.Database.OpenConnectionAsync(cancellationToken);
            try
            {
                return await OnceAsync(db, click, act, cancellationToken);
            }
            catch (DbUpdateException lost) when (attempt < MostTries && lost.IsLostRace())
            {
                if (await SeenAsync(click, cancellationToken) is { } answer)
                {
                    return answer;
                }

                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1, 10 * attempt)), cancellationToken);
            }
        }

        return null;
    }

    private async Task<ClickAnswer> OnceAsync(IsmsDb db, Click click, Act act, CancellationToken cancellationToken)
    {
        var person = await KnownPeople.FindAsync(db, click.EntraId);
        if (person is null)
        {
            return new ClickAnswer(null, KnownPeople.Stranger.In(Language.For(click.Origin.Client.Locale)), "GEN-06");
        }

        var turn = NewTurn(db, click, person, cancellationToken);
        try
        {
            var reply = await act.RunAsync(turn);
            var answer = Answer(reply, turn.Language);
            if (act.OnlyLooks() || turn.NothingChanged)
            {
                return answer;
            }

            await SaveAsync(turn, click, answer);
            return answer;
        }
        catch (IOException)
        {
            return new ClickAnswer(null, Unreachable.Words.In(Language.For(person.Locale)), null);
        }
        catch (Refusal refusal)
        {
            db.ChangeTracker.Clear();
            var no = NewTurn(db, click, person, cancellationToken);
            no.Note(act.RecordId() is null ? nameof(Person) : "Refusal", act.RecordId() ?? person.Id, "refused " + click.Verb, refusal.GuardId);
            var answer = Answer(refusal, no.Language);
            await SaveAsync(no, click, answer);
            return answer;
        }
    }

    private async Task SaveAsync(Turn turn, Click click, ClickAnswer answer)
    {
        if (answer is { CardJson: not null, Refused: false } && click.Origin.CardMessageId is { } message)
        {
            turn.UpdateWithAnswer(click.Origin, message);
        }

        await turn.SaveAsync(new ClickSeen
        {
            ConversationId = click.Origin.ConversationId,
            ActivityId = click.Origin.ActivityId,
            At = turn.Now,
            Card = answer.CardJson,
            Said = answer.Said,
            GuardId = answer.GuardId,
        });
        if (turn.Sends)
        {
            bell.Ring();
        }
    }

    private Turn NewTurn(IsmsDb db, Click click, Person person, CancellationToken cancellationToken) => new()
    {
        Db = db,
        Stores = stores,
        Now = clock.GetUtcNow().ToMillisecond(),
        Person = person,
        Channel = click.Channel,
        Cancellation = cancellationToken,
        CorrelationId = click.CorrelationId,
        Origin = click.Origin,
        Room = RoomPlaces.Of(click.Verb),
    };

    private static ClickAnswer Answer(Reply reply, Language language) =>
        new(reply.Card?.ToJson(language, reply.Said), reply.Card is null ? reply.Said?.In(language) : null, null);

    private static ClickAnswer Answer(Refusal refusal, Language language)
    {
        var words = refusal.In(language);
        return new ClickAnswer(refusal.Card?.ToJson(language, null, words), refusal.Card is null ? words : null, refusal.GuardId);
    }

    private async Task<ClickAnswer?> SeenAsync(Click click, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var seen = await db.ClicksSeen.AsNoTracking()
            .FirstOrDefaultAsync(c => c.ConversationId == click.Origin.ConversationId && c.ActivityId == click.Origin.ActivityId, cancellationToken);
        return seen is null ? null : new ClickAnswer(seen.Card, seen.Said, seen.GuardId);
    }
}
