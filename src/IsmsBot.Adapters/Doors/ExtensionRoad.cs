using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Teams.Activities;

namespace IsmsBot.Adapters.Doors;

/// <summary>
/// From the menu of a message to a dialog and back. Dialogs know no Action.Execute, so its buttons go out as Action.Submit with the verb among the
/// data; what comes back is an act like any other, checked like any other.
/// </summary>
public sealed class ExtensionRoad(MessageActionRunner actions, ActRunner acts)
{
    private const string Verb = "isms.verb";
    private const string UnknownCommand = "I do not know this command. Your administrator may have an older version of the app installed.";

    public async Task<InvokeAnswer> OpenAsync(Activity activity, CancellationToken cancellationToken)
    {
        var action = ExtensionAction.Read(activity);
        if (action.Message is not { } message)
        {
            return InvokeAnswer.TaskMessage("Please use this from the menu of a message.");
        }

        var quoted = new QuotedMessage(
            message.Id, activity.Conversation?.Id ?? "", message.FromName ?? "?", message.FromEntraId, message.CreatedAt, message.Link,
            message.Content, message.IsHtml,
            [.. message.Attachments.Select(one => new QuotedAttachment(one.Id, one.Name ?? "", one.ContentType ?? "", one.Url, one.Content ?? ""))])
        {
            Subject = message.Subject ?? "",
            EditedAt = message.EditedAt,
            IsDeleted = message.IsDeleted,
            Importance = message.Importance,
            Reactions = message.Reactions,
        };
        var answer = await actions.OpenAsync(
            new MessageActionAsked(
                action.CommandId,
                activity.From?.AadObjectId ?? "",
                quoted,
                Origins.Of(activity),
                Origins.Channel(activity),
                Origins.Correlation(activity)),
            cancellationToken);
        return answer is null ? InvokeAnswer.TaskMessage(UnknownCommand) : Answer(answer.CardJson, answer.Title, answer.Said);
    }

    public async Task<InvokeAnswer> SubmitAsync(Activity activity, CancellationToken cancellationToken)
    {
        var action = ExtensionAction.Read(activity);
        if (action.Data.TryGetProperty(Verb, out var verb) && verb.ValueKind == JsonValueKind.String && verb.GetString() is { } name)
        {
            var answer = await acts.RunAsync(
                new Click(
                    activity.From?.AadObjectId ?? "",
                    name,
                    action.Data,
                    Origins.Of(activity),
                    Origins.Channel(activity),
                    Origins.Correlation(activity))
                {
                    IsInDialog = true,
                },
                cancellationToken);
            return Answer(answer.CardJson, "IsmsBot", answer.Said);
        }

        return InvokeAnswer.TaskMessage(UnknownCommand);
    }

    private static InvokeAnswer Answer(string? cardJson, string? title, string? said) =>
        cardJson is null
            ? InvokeAnswer.TaskMessage(said ?? "")
            : InvokeAnswer.TaskContinue(Encoding.UTF8.GetBytes(InDialog(cardJson)), title ?? "IsmsBot", DialogSize.Medium);

    private static string InDialog(string cardJson)
    {
        var card = JsonNode.Parse(cardJson)!;
        foreach (var button in Executes(card).ToList())
        {
            button["type"] = "Action.Submit";
            var data = button["data"] as JsonObject;
            button["data"] = data = (JsonObject?)data?.DeepClone() ?? [];
            data[Verb] = (string?)button["verb"];
            button.Remove("verb");
        }

        return card.ToJsonString();
    }

    private static IEnumerable<JsonObject> Executes(JsonNode? node) => node switch
    {
        JsonObject found => ((string?)found["type"] == "Action.Execute" ? new[] { found } : [])
            .Concat(found.Where(member => member.Value is JsonObject or JsonArray).SelectMany(member => Executes(member.Value))),
        JsonArray list => list.SelectMany(Executes),
        _ => [],
    };
}
