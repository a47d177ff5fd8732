using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams.Cards;

namespace IsmsBot.Sandbox.Teams;

/// <summary>Dialogs ("task modules") and lists that are searched while typing.</summary>
public static class Dialogs
{
    /// <summary>Opens the dialog behind an action whose data has msteams.type "task/fetch".</summary>
    public static Task<ClickAnswer> TaskFetchAsync(this TeamsClient client, ChatMessage message, string name, CancellationToken cancel = default) =>
        client.FetchAsync(message, CardClicks.Fill(CardClicks.Find(message, message.Card, name, 0), null, true).Data, cancel);

    /// <summary>Submits an open dialog.</summary>
    public static async Task<ClickAnswer> TaskSubmitAsync(
        this TeamsClient client,
        ChatMessage message,
        ClickAnswer dialog,
        string name,
        IReadOnlyDictionary<string, string>? inputs = null,
        bool isHostile = false,
        CancellationToken cancel = default)
    {
        var (data, problems) = CardClicks.Fill(CardClicks.Find(message, dialog.Card, name, 0), inputs, isHostile);
        return problems.Count > 0
            ? ClickAnswer.NotSent(problems)
            : ClickAnswer.ToTask(await client.InvokeAsync(message, "task/submit", Request(data), cancel));
    }

    /// <summary>Types into a list whose choices the bot looks up, and gives what it finds: title and value of each.</summary>
    public static async Task<(IReadOnlyList<(string Title, string Value)> Found, BotAnswer Bot)> SearchAsync(
        this TeamsClient client, ChatMessage message, string inputId, string typed, int top = 15, CancellationToken cancel = default)
    {
        var dataset =
            CardReader.Inputs(message.Card ?? []).FirstOrDefault(i => i["id"].AsText() == inputId)?["choices.data"].Member("dataset").AsText();
        var answer = await client.InvokeAsync(message, "application/search", new JsonObject
        {
            ["queryText"] = typed,
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["top"] = top },
            ["dataset"] = dataset ?? throw new ArgumentException($"The card has no list {inputId} that the bot looks up.", nameof(inputId)),
        }, cancel);
        var results = answer.Body.Member("value").Member("results") as JsonArray ?? [];
        return ([.. results.Select(r => (r.Member("title").AsText() ?? "", r.Member("value").AsText() ?? ""))], answer);
    }

    /// <summary>Sends any invoke about a message.</summary>
    public static Task<BotAnswer> InvokeAsync(
        this TeamsClient client, ChatMessage message, string name, JsonObject value, CancellationToken cancel = default) =>
        client.SendAsync(client.Maker.Invoke(client.Open(message.ConversationId), message, name, value), cancel);

    internal static async Task<ClickAnswer> FetchAsync(this TeamsClient client, ChatMessage message, JsonObject data, CancellationToken cancel) =>
        ClickAnswer.ToTask(await client.InvokeAsync(message, "task/fetch", Request(data), cancel));

    private static JsonObject Request(JsonObject data) =>
        new() { ["data"] = data.DeepClone(), ["context"] = new JsonObject { ["theme"] = "default" } };
}
