using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams.Activities;
using IsmsBot.Sandbox.Teams.Chats;

namespace IsmsBot.Sandbox.Teams;

/// <summary>What a person does to a message afterwards: react, edit, delete.</summary>
public static class Corrections
{
    /// <summary>Puts a reaction such as "like" on a message of the bot, or takes it away.</summary>
    public static Task<BotAnswer> ReactAsync(
        this TeamsClient client, ChatMessage message, string reaction, bool remove = false, CancellationToken cancel = default)
    {
        client.Change(message, (conversation, id) =>
            new ChatEvent.ReactionChanged(conversation.Id, id, client.Person.EntraId, reaction, !remove));
        var activity = client.Maker.Start("messageReaction", client.Open(message.ConversationId), ActivityMaker.ThreadOf(message), named: false);
        activity["replyToId"] = message.Id;
        activity[remove ? "reactionsRemoved" : "reactionsAdded"] = new JsonArray(new JsonObject { ["type"] = reaction });
        return client.SendAsync(activity, cancel);
    }

    /// <summary>Changes one's own message.</summary>
    public static Task<BotAnswer> EditAsync(this TeamsClient client, ChatMessage message, string text, CancellationToken cancel = default)
    {
        var now = client.Teams.Options.Clock.GetUtcNow();
        client.RequireOwn(message);
        client.Change(message, (conversation, id) => new ChatEvent.MessageReplaced(conversation.Id, id, now, text, "plain", null, null));
        var activity = client.Again(message, "messageUpdate", "editMessage");
        activity["textFormat"] = "plain";
        activity["text"] = text;
        return client.SendAsync(activity, cancel);
    }

    /// <summary>Deletes one's own message.</summary>
    public static Task<BotAnswer> DeleteAsync(this TeamsClient client, ChatMessage message, CancellationToken cancel = default)
    {
        client.RequireOwn(message);
        client.Change(message, (conversation, id) => new ChatEvent.MessageDeleted(conversation.Id, id));
        return client.SendAsync(client.Again(message, "messageDelete", "softDeleteMessage"), cancel);
    }

    private static JsonObject Again(this TeamsClient client, ChatMessage message, string type, string eventType)
    {
        var activity = client.Maker.Start(type, client.Open(message.ConversationId), ActivityMaker.ThreadOf(message), message.Id);
        activity["channelData"]!["eventType"] = eventType;
        return activity;
    }

    private static void Change(this TeamsClient client, ChatMessage message, Func<Conversation, long, ChatEvent> change)
    {
        var conversation = client.Open(message.ConversationId);
        lock (conversation.Gate)
        {
            if (!Ids.TryRead(message.Id, out var id) || conversation.Find(id) is not { Deleted: false })
            {
                throw new ArgumentException($"There is no message {message.Id} any more.", nameof(message));
            }

            client.Teams.Chats.Record(change(conversation, id));
        }

        client.Teams.Chats.Announce(conversation.Id);
    }

    private static void RequireOwn(this TeamsClient client, ChatMessage message)
    {
        if (message.Author != client.Person.EntraId)
        {
            throw new ArgumentException("Only one's own messages can be changed.", nameof(message));
        }
    }
}
