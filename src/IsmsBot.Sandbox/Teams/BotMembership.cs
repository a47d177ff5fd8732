using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams.Chats;

namespace IsmsBot.Sandbox.Teams;

/// <summary>Adding the bot to a person, a team or a group chat, and removing it. Both events go out at the same time, in no order.</summary>
public static class BotMembership
{
    /// <summary>Installs the app for the person.</summary>
    /// <returns>The bot's answer to the last of the events.</returns>
    public static Task<BotAnswer> InstallAsync(this TeamsClient client, InstallEvents events = InstallEvents.Both, CancellationToken cancel = default)
    {
        client.Teams.SetInstallation(client.Person.EntraId, Installation.Installed);
        var chat = client.Teams.Chats.OpenPersonalChat(client.Person.EntraId);
        return client.TellAsync(chat, "add", events, [Bot(client), Me(client)], cancel);
    }

    /// <summary>Removes the app; every later send to the chat is refused.</summary>
    public static Task<BotAnswer> UninstallAsync(
        this TeamsClient client, InstallEvents events = InstallEvents.Both, CancellationToken cancel = default)
    {
        client.Teams.SetInstallation(client.Person.EntraId, Installation.Removed);
        return client.TellAsync(client.Open(client.PersonalChatId), "remove", events, [Bot(client)], cancel);
    }

    /// <summary>Blocks the bot; Teams does not tell it.</summary>
    public static void Block(this TeamsClient client) => client.Teams.SetInstallation(client.Person.EntraId, Installation.Blocked);

    /// <summary>Unblocks the bot; Teams does not tell it.</summary>
    public static void Unblock(this TeamsClient client) => client.Teams.SetInstallation(client.Person.EntraId, Installation.Installed);

    /// <summary>Adds the bot to a team or a group chat; for a team the channel is the one chosen in the installation dialog.</summary>
    public static Task<BotAnswer> AddBotToAsync(
        this TeamsClient client, string conversationId, InstallEvents events = InstallEvents.Both, CancellationToken cancel = default)
    {
        var conversation = client.Open(conversationId);
        client.Teams.Chats.Record(new ChatEvent.BotPresenceChanged(conversation.Team?.Id ?? conversation.Id, true));
        return client.TellAsync(conversation, "add", events, [Bot(client)], cancel);
    }

    /// <summary>Removes the bot from the team or the group chat.</summary>
    public static Task<BotAnswer> RemoveBotFromAsync(
        this TeamsClient client, string conversationId, InstallEvents events = InstallEvents.Both, CancellationToken cancel = default)
    {
        var conversation = client.Open(conversationId);
        client.Teams.Chats.Record(new ChatEvent.BotPresenceChanged(conversation.Team?.Id ?? conversation.Id, false));
        return client.TellAsync(conversation, "remove", events, [Bot(client)], cancel);
    }

    private static async Task<BotAnswer> TellAsync(
        this TeamsClient client, Conversation conversation, string action, InstallEvents events, JsonObject[] members, CancellationToken cancel)
    {
        var sent = new List<Task<BotAnswer>>();
        if (events.HasFlag(InstallEvents.InstallationUpdate))
        {
            var activity = client.Maker.Start("installationUpdate", conversation, null, named: false);
            activity["action"] = action;
            activity["locale"] = client.Person.Locale;
            Describe(activity, conversation, action == "add" ? conversation.Channel?.Id : null);
            sent.Add(client.SendAsync(activity, cancel));
        }

        if (events.HasFlag(InstallEvents.ConversationUpdate))
        {
            // The event about a team comes from its General channel, whatever channel was chosen.
            var place = conversation.Team is { } team ? client.Teams.Chats.Find(team.Id)! : conversation;
            var activity = client.Maker.Start("conversationUpdate", place, null, named: false);
            activity[action == "add" ? "membersAdded" : "membersRemoved"] = new JsonArray([.. members]);
            Describe(activity, place, null);
            if (place.Team is not null)
            {
                activity["channelData"]!["eventType"] = action == "add" ? "teamMemberAdded" : "teamMemberRemoved";
            }

            sent.Add(client.SendAsync(activity, cancel));
        }

        return (await Task.WhenAll(sent)).LastOrDefault() ?? BotAnswer.NotAsked;
    }

    private static void Describe(JsonObject activity, Conversation conversation, string? selectedChannel)
    {
        var data = activity["channelData"]!.AsObject();
        if (conversation.Team is { } team)
        {
            data["team"] = new JsonObject { ["id"] = team.Id, ["name"] = team.Name, ["aadGroupId"] = team.AadGroupId.ToString("D") };
        }

        if (selectedChannel is not null)
        {
            data["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = selectedChannel } };
        }
    }

    private static JsonObject Bot(TeamsClient client) => new() { ["id"] = client.Teams.Tenant.BotId };

    private static JsonObject Me(TeamsClient client) =>
        new() { ["id"] = client.Person.Mri, ["aadObjectId"] = client.Person.EntraId.ToString("D") };
}
