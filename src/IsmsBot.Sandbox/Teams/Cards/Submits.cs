using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams.Cards;

/// <summary>What Action.Submit becomes: a message with value, or what its "msteams" member asks for.</summary>
internal static class Submits
{
    public static async Task<ClickAnswer> SendAsync(TeamsClient client, ChatMessage message, JsonObject data, CancellationToken cancel)
    {
        var teams = data["msteams"] as JsonObject;
        var conversation = client.Open(message.ConversationId);
        switch (teams?["type"].AsText())
        {
            case "task/fetch":
                return await client.FetchAsync(message, data, cancel);
            case "imBack":
                return ClickAnswer.ToSubmit((await client.SayAsync(
                    message.ConversationId, teams["value"].AsText() ?? "", true, message.ThreadId, cancel)).Bot);
            case "messageBack":
                var back = client.Maker.Submit(conversation, message, teams["value"]?.DeepClone() ?? new JsonObject());
                back["text"] = teams["text"].AsText();
                return ClickAnswer.ToSubmit(await client.SendAsync(back, cancel));
            case "invoke":
                return ClickAnswer.ToExecute(await client.SendAsync(
                    client.Maker.Invoke(conversation, message, null, teams["value"]?.DeepClone() ?? new JsonObject()), cancel));
            default:
                return ClickAnswer.ToSubmit(await client.SendAsync(client.Maker.Submit(conversation, message, data.DeepClone()), cancel));
        }
    }
}
