using System.Diagnostics;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Links;

/// <summary>
/// The road of a link that was opened in a browser: whose it is, whether it is over, what it leads to; and what follows from opening it, which is an
/// act like any other, in one save, with the card of it in the chat.
/// </summary>
public sealed class LinkRunner(Races races, DocumentStores stores, TimeProvider clock, IOutboxBell bell)
{
    private const int Ok = 200;
    private const int Gone = 410;
    private const int NotFound = 404;
    private const int Conflict = 409;
    private const int Unavailable = 503;

    /// <param name="link">Null for an address that we did not make.</param>
    /// <param name="locale">In which language somebody is answered who is not known.</param>
    public async Task<LinkAnswer> RunAsync(PersonalLink? link, LinkWish wish, string? locale, CancellationToken cancellationToken)
    {
        if (link is null)
        {
            return LinkPage.Saying(
                Language.For(locale), NotFound, "This link does not work",
                "It is not one that I made, or a part of it is missing. Type \"my policies\" in our chat and press Read there.");
        }

        var (answer, _) = await races.RunAsync(
            $"link {link.What}", db => OnceAsync(db, link, wish, locale, cancellationToken), null, cancellationToken);
        return answer!;
    }

    private async Task<LinkAnswer> OnceAsync(IsmsDb db, PersonalLink link, LinkWish wish, string? locale, CancellationToken cancellationToken)
    {
        var person = await db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == link.PersonId && p.AccountEnabled, cancellationToken);
        var readable = RoomCatalog.Rooms.SelectMany(room => room.Readables).FirstOrDefault(one => one.Key == link.What);
        if (person is null || readable is null)
        {
            return LinkPage.Saying(Language.For(locale), NotFound, "This link does not work", KnownPeople.Stranger);
        }

        var turn = new Turn
        {
            Db = db,
            Stores = stores,
            Now = clock.GetUtcNow().ToMillisecond(),
            Person = person,
            Channel = Channel.Link,
            Cancellation = cancellationToken,
            CorrelationId = Activity.Current?.TraceId.ToString() ?? Guid.CreateVersion7(clock.GetUtcNow()).ToString("N"),
            Room = RoomPlaces.Of(readable.GetType()),
        };
        try
        {
            return await AnswerAsync(turn, readable, link, wish);
        }
        catch (IOException)
        {
            return LinkPage.Saying(turn.Language, Unavailable, "Not now", Unreachable.Words);
        }
        catch (Refusal refusal)
        {
            return wish == LinkWish.ToGetItsCard ? LinkPage.Saying(turn.Language, Conflict, "Nothing was opened", refusal.Words)
                : LinkPage.Offering(turn.Language, Conflict, "Nothing was opened", refusal.Words, LinkWish.ToGetItsCard, SendCard);
        }
    }

    private static Sentence SendCard => "Send me its card in our chat";

    private async Task<LinkAnswer> AnswerAsync(Turn turn, Readable readable, PersonalLink link, LinkWish wish)
    {
        if (await readable.FindAsync(turn, link) is not { } reading)
        {
            return LinkPage.Saying(
                turn.Language, NotFound, "It is not here any more",
                "What this link opened is gone. Type \"my policies\" in our chat for what there is.");
        }

        if (wish == LinkWish.ToGetItsCard)
        {
            var reply = await reading.Shows.RunAsync(turn);
            await SendAsync(turn, reply.Card!, link, $"link:{link.Of}:{link.Content}:{link.PersonId}:{link.Until.ToUnixTimeSeconds()}");
            return LinkPage.Saying(turn.Language, Ok, reading.Title, "Its card is in our chat, with a link that works for a day.");
        }

        if (link.Until <= turn.Now)
        {
            return LinkPage.Offering(
                turn.Language, Gone, "This link is over",
                "A link works for a day, and for you alone. Press Read again in our chat; if the card there is an old one too, I send you a new one.",
                LinkWish.ToGetItsCard, SendCard);
        }

        return reading.Opening is not null && wish == LinkWish.ToSee
            ? LinkPage.Offering(turn.Language, Ok, reading.Title, reading.Detail, LinkWish.ToOpen, "Open the document")
            : await OpenAsync(turn, reading, link);
    }

    /// <summary>The file is looked for first: what nobody could read was not opened.</summary>
    private async Task<LinkAnswer> OpenAsync(Turn turn, Reading reading, PersonalLink link)
    {
        if (reading.Writes is { } write && await write(turn) is { } file)
        {
            return new LinkAnswer(null, null, file);
        }

        if (await turn.Documents.FindAsync(reading.Code, reading.Version, turn.Cancellation) is not { } stored)
        {
            return LinkPage.Saying(
                turn.Language, NotFound, reading.Title,
                "Its file is not in the library, so I have noted nothing. Please tell the ISMS manager.");
        }

        if (reading.Opening is null)
        {
            return LinkAnswer.GoTo(stored.Url);
        }

        var reply = await reading.Opening.RunAsync(turn);
        if (turn.NothingChanged)
        {
            return LinkAnswer.GoTo(stored.Url);
        }

        if (reply.Card is not { } card)
        {
            await turn.SaveAsync();
            return LinkPage.Saying(turn.Language, Conflict, "Nothing was opened", reply.Said ?? "");
        }

        await SendAsync(turn, card, link, $"opened:{link.Of}:{link.Content}");
        return LinkAnswer.GoTo(stored.Url);
    }

    /// <summary>
    /// The card at the end of the chat, where whoever comes back looks; it is sent once for each key, however often the button is pressed.
    /// </summary>
    private async Task SendAsync(Turn turn, Card card, PersonalLink link, string key)
    {
        if (!await turn.Db.Outbox.AnyAsync(o => o.Key == key, turn.Cancellation))
        {
            await turn.RenewAsync(card, turn.Actor, link.Of);
            turn.Send(card, turn.Actor, key, link.Of, OutboxRow.ReplyPriority, urgent: true);
        }

        await turn.SaveAsync();
        bell.Ring();
    }
}
