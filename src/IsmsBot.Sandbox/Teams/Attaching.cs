using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams.Chats;

namespace IsmsBot.Sandbox.Teams;

/// <summary>Attaching a file in the personal chat (protocol sheet 1.3: file download info).</summary>
public static class Attaching
{
    /// <summary>Sends a file to the bot; other chats carry none.</summary>
    public static async Task<(ChatMessage Message, BotAnswer Bot)> SendFileAsync(
        this TeamsClient client, string name, byte[] bytes, CancellationToken cancel = default)
    {
        var conversation = client.Open(client.PersonalChatId);
        var typed = TypedTextOf(name);
        var posted = client.Teams.Chats.Post(conversation, new MessageDraft { Author = client.Person.EntraId, Text = typed, TextFormat = "plain" });
        var activity = client.MakeFile(name, client.Teams.Files.Keep(bytes), Ids.Text(posted.Id));
        var answer = client.Teams.InstallationOf(client.Person.EntraId) == Installation.Installed
            ? await client.SendAsync(activity, cancel)
            : BotAnswer.NotAsked;
        return (conversation.Seen(posted, client.Person, client.Teams.Tenant), answer);
    }

    /// <summary>A message with a file, to be changed and sent by hand.</summary>
    public static JsonObject MakeFile(this TeamsClient client, string name, Uri address, string id)
    {
        var activity = client.MakeMessage("");
        activity["id"] = id;
        activity.Remove("text");
        activity["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["contentUrl"] = address.AbsoluteUri,
            ["name"] = name,
            ["content"] = new JsonObject
            {
                ["downloadUrl"] = address.AbsoluteUri,
                ["uniqueId"] = id,
                ["fileType"] = Path.GetExtension(name).TrimStart('.'),
            },
        });
        return activity;
    }

    private static string TypedTextOf(string name) => $"File: {name}";
}
