using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Acts;

/// <summary>
/// What a button sends can be put on any card by anybody, under any words. So an act that changes something is done only from a message that the
/// bot has sent into the conversation of the click; a card that was passed on, or made up, does nothing.
/// </summary>
internal static class SentCards
{
    /// <summary>A card that answered in a thread was sent into the thread, and a post into its channel.</summary>
    private static readonly PerModel<Func<IsmsDb, string, string, string, Task<bool>>> Sent = new(() => EF.CompileAsyncQuery(
        (IsmsDb db, string conversation, string post, string message) =>
            db.Outbox.Any(o => o.ActivityId == message && (o.ConversationId == conversation || o.ConversationId == post))));

    public static Sentence Foreign { get; } =
        "This card is not one that I sent you in this chat, so I have done nothing. Type \"my tasks\" in our chat for one that works.";

    /// <summary>Whether the click came from a card of ours, or only asks for something that could be typed.</summary>
    public static async Task<bool> IsOursAsync(IsmsDb db, Act act, Click click, Person person)
    {
        if (act.OnlyLooks() || act is SayPhrase)
        {
            return true;
        }

        if (click.IsInDialog)
        {
            // A dialog has no message: it was opened from the menu of one, by the client of the person.
            return RoomCatalog.Rooms.Any(room => room.MessageActions.Count > 0 && click.Verb.StartsWith(room.Slug + "/", StringComparison.Ordinal));
        }

        if (click.Origin.CardMessageId is not { Length: > 0 } message)
        {
            return act.LivesWith() is { } about && await HasAsync(db, LiveCards.Of(new DrawnCard("", about), person.Id)!, click, person);
        }

        // Asked again last: what was on its way when it was looked for may have been noted meanwhile.
        var (place, post) = (click.Origin.ConversationId, Post(click.Origin.ConversationId));
        return await Sent.For(db)(db, place, post, message) || await IsOnItsWayAsync(db, click, person)
            || await Sent.For(db)(db, place, post, message);
    }

    /// <summary>Where Teams does not tell which message was clicked, the person must have got a card here that lives with the same.</summary>
    private static Task<bool> HasAsync(IsmsDb db, string about, Click click, Person person) => db.Outbox.AnyAsync(
        o => o.About == about && o.PersonId == person.Id && o.State == OutboxState.Sent && o.ConversationId == click.Origin.ConversationId);

    /// <summary>Teams tells no id for some messages, and people can be quicker than the note of what was sent.</summary>
    private static Task<bool> IsOnItsWayAsync(IsmsDb db, Click click, Person person) => db.Outbox.AnyAsync(
        o => o.ActivityId == null && (o.ConversationId == click.Origin.ConversationId || (o.ConversationId == null && o.PersonId == person.Id))
            && (o.State == OutboxState.Sent || o.State == OutboxState.Uncertain || o.ClaimedUntil != null));

    /// <summary>In a channel the conversation of a reply names the post that it answers.</summary>
    private static string Post(string conversation) =>
        conversation.IndexOf(";messageid=", StringComparison.Ordinal) is > 0 and var thread ? conversation[..thread] : conversation;
}
