using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Chat;

/// <summary>What a message action answers with: the card of a dialog with its title, or a sentence.</summary>
public sealed record DialogAnswer(string? CardJson, string? Title, string? Said);

/// <summary>
/// Opens the dialog of a message action: who asks is known by the signed activity, may do it, and the message is kept in the same save.
/// </summary>
public sealed class MessageActionRunner(IDbContextFactory<IsmsDb> databases, DocumentStores stores, TimeProvider clock)
{
    /// <returns>Null when no room has an action of this name.</returns>
    public async Task<DialogAnswer?> OpenAsync(
        string commandId, string entraId, QuotedMessage message, Origin origin, Channel channel, string correlationId,
        CancellationToken cancellationToken)
    {
        if (RoomCatalog.Rooms.SelectMany(room => room.MessageActions).FirstOrDefault(one => one.CommandId == commandId) is not { } action)
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await KnownPeople.FindAsync(db, entraId) is not { } person)
        {
            return new DialogAnswer(null, null, KnownPeople.Stranger.In(Language.For(origin.Client.Locale)));
        }

        var language = Language.For(person.Locale);
        var turn = new Turn
        {
            Db = db,
            Stores = stores,
            Now = clock.GetUtcNow().ToMillisecond(),
            Person = person,
            Channel = channel,
            Cancellation = cancellationToken,
            CorrelationId = correlationId,
            Origin = origin,
        };
        try
        {
            if (person.Scope(action.Permission) is null)
            {
                throw await Denied.ForAsync(turn, action.Permission);
            }

            var reply = await action.OpenAsync(turn, message);
            await turn.SaveAsync();
            var said = reply.Card is null ? reply.Said?.In(language) : null;
            return new DialogAnswer(reply.Card?.ToJson(language, reply.Said), reply.Card?.SummaryIn(language), said);
        }
        catch (Refusal refusal)
        {
            return new DialogAnswer(null, null, refusal.In(language));
        }
    }
}
