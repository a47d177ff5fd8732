using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Documents.Reading;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Chat;

/// <summary>
/// The road of something typed: who is it, is an interview open, which command is meant, may they, and the answer into the outbox:
/// one save together with the note that this message was answered.
/// </summary>
public sealed class MessageRunner(IDbContextFactory<IsmsDb> databases, DocumentStores stores, TimeProvider clock, OneAtATime oneAtATime)
{
    /// <returns>The answer's row, to be sent at once; null when this message was answered before.</returns>
    public async Task<OutboxRow?> RunAsync(Message message, CancellationToken cancellationToken)
    {
        using var place = await oneAtATime.EnterAsync(message.Origin.ConversationId, cancellationToken);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Database.OpenConnectionAsync(cancellationToken);
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
            ? turn.Answer(null, KnownPeople.Stranger.In(Language.For(message.Origin.Client.Locale)), Key(message))
            : await AnswerAsync(turn, message);
        try
        {
            await turn.SaveAsync(new ClickSeen { ConversationId = message.Origin.ConversationId, ActivityId = message.Origin.ActivityId, At = turn.Now });
            return row;
        }
        catch (DbUpdateException taken) when (taken.IsTakenKey())
        {
            return null;
        }
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
            turn.Note(nameof(Person), turn.ActorId, "refused " + Shortened(message.Text), refusal.GuardId);
            reply = new Reply(refusal.Card, Sentence.Of(refusal.In(turn.Language)));
        }

        if (message.Channel == Channel.PersonalChat || reply.FitForChannels)
        {
            return turn.Answer(reply.Card, Said(reply, turn.Language), Key(message), reply.Card is null ? null : reply.Said);
        }

        var text = Said(reply, turn.Language);
        if (reply.Card is not null)
        {
            turn.Send(reply.Card, turn.Actor, "private:" + Key(message), urgent: true);
            text = Refuse.With("GEN-13", ("classification", "personal")).In(turn.Language);
        }

        return turn.Answer(null, text, Key(message));
    }

    private static string Key(Message message) => $"answer:{message.Origin.ConversationId}:{message.Origin.ActivityId}";

    private static string Said(Reply reply, Language language) => reply.Card is { } card ? card.Summary.In(language) : reply.Said?.In(language) ?? "";

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60];
}
