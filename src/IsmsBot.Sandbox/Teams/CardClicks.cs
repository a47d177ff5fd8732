using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams.Cards;
using IsmsBot.Sandbox.Teams.Chats;

namespace IsmsBot.Sandbox.Teams;

/// <summary>Clicks on cards.</summary>
public static class CardClicks
{
    private static readonly string[] MembersSent = ["id", "title", "verb"];

    /// <summary>Clicks what is called this (title, else verb, else id) on the card as the person saw it, with these inputs typed.</summary>
    /// <param name="which">Which one, when several are called the same.</param>
    /// <param name="isHostile">Skips what the client checks and sends inputs that the card does not have.</param>
    public static Task<ClickAnswer> ClickAsync(
        this TeamsClient client,
        ChatMessage message,
        string name,
        IReadOnlyDictionary<string, string>? inputs = null,
        int which = 0,
        bool isHostile = false,
        CancellationToken cancel = default)
    {
        var found = Find(message, message.Card, name, which);
        var (data, problems) = Fill(found, inputs, isHostile);
        return problems.Count > 0 ? Task.FromResult(ClickAnswer.NotSent(problems)) : client.ActAsync(message, found.Action, data, cancel);
    }

    /// <summary>Sends an action with this data, whatever the card says. Its member "trigger" may say "automatic".</summary>
    public static async Task<ClickAnswer> ActAsync(
        this TeamsClient client, ChatMessage message, JsonObject action, JsonObject data, CancellationToken cancel = default)
    {
        switch (action["type"].AsText())
        {
            case "Action.Execute":
                return await client.ExecuteAsync(message, action, data, action["trigger"].AsText() ?? "manual", cancel);
            case "Action.Submit":
                return await Submits.SendAsync(client, message, data, cancel);
            case "Action.OpenUrl":
                return ClickAnswer.Of(ClickOutcome.Link, BotAnswer.NotAsked, action["url"].AsText());
            default:
                return ClickAnswer.Of(ClickOutcome.None, BotAnswer.NotAsked);
        }
    }

    /// <summary>
    /// Does what the client does by itself when it shows a card with "refresh" for one of the persons named there. The
    /// answer is none when the card does not ask this person to.
    /// </summary>
    public static Task<ClickAnswer> RefreshAsync(this TeamsClient client, ChatMessage message, CancellationToken cancel = default)
    {
        var refresh = message.Card?["refresh"];
        var asked = (refresh.Member("userIds") as JsonArray)?.Any(id => id.AsText() == client.Person.Mri) ?? true;
        return asked && refresh.Member("action") is JsonObject action
            ? client.ExecuteAsync(message, action, action["data"] as JsonObject ?? [], "automatic", cancel)
            : Task.FromResult(ClickAnswer.Of(ClickOutcome.None, BotAnswer.NotAsked));
    }

    internal static FoundAction Find(ChatMessage message, JsonObject? card, string name, int which)
    {
        if (card is null)
        {
            throw new ArgumentException($"Message {message.Id} has no card.", nameof(message));
        }

        var found = CardReader.Called(card, name);
        return which < found.Count
            ? found[which]
            : throw new ArgumentException(
                $"The card has no action {name}; it has {string.Join(", ", CardReader.Actions(card).Select(a => a.Title ?? a.Type))}.", nameof(name));
    }

    internal static (JsonObject Data, IReadOnlyList<InputProblem> Problems) Fill(
        FoundAction found, IReadOnlyDictionary<string, string>? inputs, bool isHostile)
    {
        inputs = CardInputs.ById(found, inputs);
        var unknown = CardInputs.Unknown(found, inputs);
        var (data, problems) = CardInputs.Merge(found, inputs);
        if (isHostile)
        {
            foreach (var id in unknown)
            {
                data[id] = inputs![id];
            }

            return (data, []);
        }

        if (unknown.Count > 0)
        {
            throw new ArgumentException($"The card has no input {string.Join(", ", unknown)} for {found.Title}.", nameof(inputs));
        }

        var isOff = found.Action["isEnabled"] is JsonValue enabled && enabled.TryGetValue(out bool on) && !on;
        return (data, isOff ? [new InputProblem("", $"{found.Title} cannot be clicked now.")] : problems);
    }

    private static async Task<ClickAnswer> ExecuteAsync(
        this TeamsClient client, ChatMessage message, JsonObject action, JsonObject data, string trigger, CancellationToken cancel)
    {
        var sent = new JsonObject { ["type"] = "Action.Execute" };
        foreach (var member in MembersSent.Where(member => action[member] is not null))
        {
            sent[member] = action[member]!.DeepClone();
        }

        sent["data"] = data.DeepClone();
        var value = new JsonObject { ["action"] = sent, ["trigger"] = trigger };
        var conversation = client.Open(message.ConversationId);
        var answer = ClickAnswer.ToExecute(await client.SendAsync(client.Maker.Invoke(conversation, message, "adaptiveCard/action", value), cancel));
        if (answer.Card is { } card)
        {
            Show(client, conversation, message, card);
        }

        return answer;
    }

    private static void Show(TeamsClient client, Conversation conversation, ChatMessage message, JsonObject card)
    {
        lock (conversation.Gate)
        {
            if (Ids.TryRead(message.Id, out var id) && conversation.Find(id) is { Deleted: false })
            {
                client.Teams.Chats.Record(new ChatEvent.CardSeenAs(conversation.Id, id, client.Person.EntraId, RawJson.Of(card)!));
            }
        }

        client.Teams.Chats.Announce(conversation.Id);
    }
}
