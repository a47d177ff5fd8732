using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams;

/// <summary>What the menu of a message offers: actions of the app, each with its dialog (composeExtension/fetchTask and submitAction).</summary>
public static class MessageActions
{
    /// <summary>Opens the dialog of an action on a message.</summary>
    public static async Task<ClickAnswer> OpenActionAsync(
        this TeamsClient client, ChatMessage message, string commandId, CancellationToken cancel = default) =>
        ClickAnswer.ToTask(await client.SendActionAsync(message, "composeExtension/fetchTask", commandId, null, cancel));

    /// <summary>Opens the dialog of an action on a message that has more than words: members of its Graph form take the place of ours.</summary>
    public static async Task<ClickAnswer> OpenActionAsync(
        this TeamsClient client, ChatMessage message, string commandId, JsonObject payload, CancellationToken cancel = default) =>
        ClickAnswer.ToTask(await client.SendActionAsync(message, "composeExtension/fetchTask", commandId, null, cancel, payload));

    /// <summary>Sends the open dialog by one of its buttons.</summary>
    public static async Task<ClickAnswer> SubmitActionAsync(
        this TeamsClient client, ChatMessage message, ClickAnswer dialog, string commandId, string button,
        IReadOnlyDictionary<string, string>? inputs = null, CancellationToken cancel = default)
    {
        var (data, problems) = CardClicks.Fill(CardClicks.Find(message, dialog.Card, button, 0), inputs, isHostile: false);
        return problems.Count > 0
            ? ClickAnswer.NotSent(problems)
            : ClickAnswer.ToTask(await client.SendActionAsync(message, "composeExtension/submitAction", commandId, data, cancel));
    }

    /// <summary>Sends the dialog of an action with data of one's own, as a client could that does not draw cards.</summary>
    public static async Task<ClickAnswer> SubmitActionDataAsync(
        this TeamsClient client, ChatMessage message, string commandId, JsonObject? data, CancellationToken cancel = default) =>
        ClickAnswer.ToTask(await client.SendActionAsync(message, "composeExtension/submitAction", commandId, data, cancel));

    private static Task<BotAnswer> SendActionAsync(
        this TeamsClient client, ChatMessage message, string name, string commandId, JsonObject? data, CancellationToken cancel,
        JsonObject? more = null)
    {
        var payload = Payload(client, message);
        foreach (var (member, given) in more ?? [])
        {
            payload[member] = given?.DeepClone();
        }

        var value = new JsonObject
        {
            ["commandId"] = commandId,
            ["commandContext"] = "message",
            ["context"] = new JsonObject { ["theme"] = "default" },
            ["messagePayload"] = payload,
        };
        if (data is not null)
        {
            value["data"] = data.DeepClone();
        }

        var activity = client.Maker.Invoke(client.Open(message.ConversationId), message, name, value);
        activity.Remove("replyToId");
        return client.SendAsync(activity, cancel);
    }

    /// <summary>The message as Graph writes it.</summary>
    private static JsonObject Payload(TeamsClient client, ChatMessage message) => new()
    {
        ["id"] = message.Id,
        ["messageType"] = "message",
        ["createdDateTime"] = message.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture),
        ["linkToMessage"] =
            $"https://teams.microsoft.com/l/message/{Uri.EscapeDataString(message.ConversationId)}/{message.Id}?tenantId={client.Teams.Tenant.Id:D}",
        ["from"] = message.IsFromBot
            ? new JsonObject
            {
                ["application"] = new JsonObject
                {
                    ["id"] = client.Teams.Tenant.BotAppId.ToString("D"),
                    ["displayName"] = message.AuthorName,
                    ["applicationIdentityType"] = "bot",
                },
            }
            : new JsonObject
            {
                ["user"] = new JsonObject
                {
                    ["id"] = message.Author?.ToString("D"),
                    ["displayName"] = message.AuthorName,
                    ["userIdentityType"] = "aadUser",
                },
            },
        ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = "<p>" + System.Net.WebUtility.HtmlEncode(message.Text ?? "") + "</p>" },
        ["attachments"] = new JsonArray(),
    };
}
