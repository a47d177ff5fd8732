using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Chat;

/// <summary>What a message action answers with: the card of a dialog with its title, or a sentence.</summary>
public sealed record DialogAnswer(string? CardJson, string? Title, string? Said);

/// <summary>
/// Opens the dialog of a message action: who asks is known by the signed activity, may do it, and the message is kept in the same save.
/// </summary>
public sealed class MessageActionRunner(Races races, DocumentStores stores, TimeProvider clock)
{
    /// <returns>Null when no room has an action of this name.</returns>
    public async Task<DialogAnswer?> OpenAsync(MessageActionAsked asked, CancellationToken cancellationToken)
    {
        if (RoomCatalog.Rooms.SelectMany(room => room.MessageActions).FirstOrDefault(one => one.CommandId == asked.CommandId) is not { } action)
        {
            return null;
        }

        var (answer, _) = await races.RunAsync(asked.CommandId, db => OnceAsync(db, action, asked, cancellationToken), null, cancellationToken);
        return answer;
    }

    private async Task<DialogAnswer> OnceAsync(IsmsDb db, MessageAction action, MessageActionAsked asked, CancellationToken cancellationToken)
    {
        if (await KnownPeople.FindAsync(db, asked.EntraId) is not { } person)
        {
            return new DialogAnswer(null, null, KnownPeople.Stranger.In(Language.For(asked.Origin.Client.Locale)));
        }

        var language = Language.For(person.Locale);
        var turn = new Turn
        {
            Db = db,
            Stores = stores,
            Now = clock.GetUtcNow().ToMillisecond(),
            Person = person,
            Channel = asked.Channel,
            Cancellation = cancellationToken,
            CorrelationId = asked.CorrelationId,
            Origin = asked.Origin,
        };
        try
        {
            if (person.Scope(action.Permission) is null)
            {
                throw await Denied.ForAsync(turn, action.Permission);
            }

            var reply = await action.OpenAsync(turn, asked.Message);
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

/// <summary>Which message action was chosen, by whom, on which message.</summary>
public sealed record MessageActionAsked(
    string CommandId, string EntraId, QuotedMessage Message, Origin Origin, Channel Channel, string CorrelationId);
