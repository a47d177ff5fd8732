using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Acts;

/// <summary>
/// The only road from a click to the database: who is it, load, allowed, done already, current, guards, run, journal, outbox, one save.
/// A click that loses a race is run again from the start; a repeated click gets the first answer.
/// </summary>
public sealed class ActRunner(Races races, DocumentStores stores, TimeProvider clock, OneAtATime oneAtATime, RefusalsNoted refusals, IOutboxBell bell)
{
    public async Task<ClickAnswer> RunAsync(Click click, CancellationToken cancellationToken)
    {
        if (!RoomCatalog.TryReadAct(click.Verb, click.Data, out var act, out var problem))
        {
            return new ClickAnswer(null, problem.In(Language.For(click.Origin.Client.Locale)), "GEN-04");
        }

        using var turnInLine = await oneAtATime.EnterAsync(act.RecordId() ?? click.EntraId, cancellationToken);
        var (answer, before) = await races.RunAsync(click.Verb, db => OnceAsync(db, click, act, cancellationToken), click.Origin, cancellationToken);
        return answer ?? new ClickAnswer(before!.Card, before.Said, before.GuardId);
    }

    private async Task<ClickAnswer> OnceAsync(IsmsDb db, Click click, Act act, CancellationToken cancellationToken)
    {
        var person = await KnownPeople.FindAsync(db, click.EntraId);
        if (person is null)
        {
            return new ClickAnswer(null, KnownPeople.Stranger.In(Language.For(click.Origin.Client.Locale)), "GEN-06");
        }

        if (!await SentCards.IsOursAsync(db, act, click, person))
        {
            return new ClickAnswer(null, SentCards.Foreign.In(Language.For(person.Locale)), "GEN-02");
        }

        var turn = NewTurn(db, click, person, cancellationToken);
        try
        {
            var reply = Onlookers.Fitting(turn, await act.RunAsync(turn), Private(turn, click));
            var answer = Answer(reply, turn);
            if (Onlookers.IsAlone(turn) && (act.OnlyLooks() || turn.NothingChanged))
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
            no.NoteRefusal(turn.About, click.Verb, refusal);
            var answer = Answer(refusal, no, click);
            if (refusals.Takes(person.Id))
            {
                await SaveAsync(no, click, answer);
            }

            return answer;
        }
    }

    private async Task SaveAsync(Turn turn, Click click, ClickAnswer answer)
    {
        if (answer is { CardJson: not null, Refused: false } && click.Origin.CardMessageId is { } message)
        {
            turn.UpdateWithAnswer(click.Origin, message, answer);
        }
        else if (!answer.Refused && turn.About is { } changed && turn.Steps.Any(step => step.RecordId == changed.Id))
        {
            // Nothing takes the place of the card: it must not go on offering what was done.
            turn.FollowCardsOf(changed);
        }

        await turn.SaveAsync(new ClickSeen
        {
            ConversationId = click.Origin.ConversationId,
            ActivityId = click.Origin.ActivityId,
            PersonId = turn.Actor.Id,
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
        IsInDialog = click.IsInDialog,
        Cancellation = cancellationToken,
        CorrelationId = click.CorrelationId,
        Origin = click.Origin,
        Room = RoomPlaces.Of(click.Verb),
    };

    private static string Private(Turn turn, Click click) => $"private:{click.Origin.ConversationId}:{click.Origin.ActivityId}:{turn.Actor.Id}";

    private static ClickAnswer Answer(Reply reply, Turn turn)
    {
        var drawn = reply.Card?.Drawn(turn.Language, reply.Said);
        return new(drawn?.Json, drawn is null ? reply.Said?.In(turn.Language) : null, null)
        {
            About = LiveCards.Of(drawn, turn.Person?.Id),
            Through = drawn?.Through,
            Several = drawn?.Several ?? [],
        };
    }

    private static ClickAnswer Answer(Refusal refusal, Turn turn, Click click)
    {
        if (!Onlookers.IsAlone(turn))
        {
            var fitting = Onlookers.Fitting(turn, new Reply(refusal.Card, refusal.Words), Private(turn, click));
            return Answer(fitting, turn) with { GuardId = refusal.GuardId };
        }

        var words = refusal.In(turn.Language);
        var kept = new KeptForm(click.Verb, IncomingData.Cleaned(click.Data), ((Sentence)"Back").In(turn.Language));
        var drawn = refusal.Card?.Drawn(turn.Language, null, words, kept);
        return new ClickAnswer(drawn?.Json, drawn is null ? words : null, refusal.GuardId)
        {
            About = LiveCards.Of(drawn, turn.Person?.Id),
            Through = drawn?.Through,
            Several = drawn?.Several ?? [],
        };
    }
}
