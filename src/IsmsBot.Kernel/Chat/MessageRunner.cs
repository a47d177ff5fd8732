using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Documents.Reading;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Chat;

/// <summary>
/// The road of something typed: who is it, is an interview open, which command is meant, may they, and the answer into the outbox:
/// one save together with the note that this message was answered.
/// </summary>
public sealed class MessageRunner(Races races, DocumentStores stores, TimeProvider clock, OneAtATime oneAtATime)
{
    /// <summary>Characters of a refused message that the journal keeps.</summary>
    private const int MostNoted = 60;

    /// <returns>The answer's row, to be sent at once; null when this message was answered before.</returns>
    public async Task<OutboxRow?> RunAsync(Message message, CancellationToken cancellationToken)
    {
        using var place = await oneAtATime.EnterAsync(message.Origin.ConversationId, cancellationToken);
        var (row, _) = await races.RunAsync("A message", db => OnceAsync(db, message, cancellationToken), message.Origin, cancellationToken);
        return row;
    }

    private async Task<OutboxRow> OnceAsync(IsmsDb db, Message message, CancellationToken cancellationToken)
    {
        var person = await KnownPeople.FindAsync(db, message.EntraId);
        var turn = new Turn
        {
            Db = db,
            Stores = stores,
            Now = clock.GetUtcNow().ToMillisecond(),
            Person = person,
            Job = person is null ? "stranger" : null,
            Channel = message.Channel,
            Cancellation = cancellationToken,
            CorrelationId = message.CorrelationId,
            Origin = message.Origin,
        };
        var row = person is null
            ? turn.Answer(null, KnownPeople.Stranger.In(Language.For(message.Origin.Client.Locale)), Key(turn, message))
            : await AnswerAsync(turn, message);
        if (person is not null)
        {
            foreach (var room in RoomCatalog.Rooms)
            {
                await room.GreetAsync(turn);
            }
        }

        await turn.SaveAsync(new ClickSeen
        {
            ConversationId = message.Origin.ConversationId,
            ActivityId = message.Origin.ActivityId,
            PersonId = person?.Id ?? "",
            At = turn.Now,
        });
        return row;
    }

    private static async Task<OutboxRow> AnswerAsync(Turn turn, Message message)
    {
        Reply reply;
        try
        {
            reply = message.Files.Count > 0
                ? await FileTaker.ReplyAsync(turn, message.Files) : await Conversation.ReplyAsync(turn, message.Text);
        }
        catch (IOException)
        {
            turn.Db.ChangeTracker.Clear();
            turn.Forget();
            reply = Reply.Say(Unreachable.Words);
        }
        catch (UnreadableFile unreadable)
        {
            turn.Db.ChangeTracker.Clear();
            turn.Forget();
            reply = Reply.Say(unreadable.Words);
        }
        catch (Refusal refusal)
        {
            turn.Db.ChangeTracker.Clear();
            turn.Forget();
            turn.NoteRefusal(null, message.Text.Shortened(MostNoted), refusal);
            reply = new Reply(refusal.Card, Sentence.Of(refusal.In(turn.Language)));
        }

        reply = Onlookers.Fitting(turn, reply, "private:" + Key(turn, message));
        return turn.Answer(reply.Card, Said(reply, turn.Language), Key(turn, message), reply.Card is null ? null : reply.Said);
    }

    private static string Key(Turn turn, Message message) =>
        $"answer:{message.Origin.ConversationId}:{message.Origin.ActivityId}:{turn.Person?.Id}";

    private static string Said(Reply reply, Language language) => reply.Card is { } card ? card.SummaryIn(language) : reply.Said?.In(language) ?? "";
}
