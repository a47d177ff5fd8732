using System.Globalization;
using System.Text.Json;

namespace IsmsBot.Teams.Activities;

/// <summary>Reads what clicks and dialogs carry.</summary>
public static class InvokeValue
{
    private static readonly JsonElement NoFields = JsonElement.Parse("{}"u8);

    /// <exception cref="InvokeFormatException">There is no action, it has no verb, or it is not an Action.Execute.</exception>
    public static ExecuteClick ReadExecute(Activity activity)
    {
        var value = ObjectOf(activity, InvokeNames.CardAction);
        if (!value.TryGetProperty("action"u8, out var action) || action.ValueKind != JsonValueKind.Object)
        {
            throw new InvokeFormatException("BadRequest", "The value of the click has no action.");
        }

        var type = action.TextOrNull("type");
        if (type != "Action.Execute")
        {
            throw new InvokeFormatException("NotSupported", type is null
                ? "The action has no type; Action.Execute is expected."
                : "The action is of a type that is not supported; Action.Execute is expected.");
        }

        if (action.TextOrNull("verb") is not { Length: > 0 } verb)
        {
            throw new InvokeFormatException("BadRequest", "The action has no verb.");
        }

        var hasSignIn = value.TryGetProperty("authentication"u8, out var signIn);
        return new ExecuteClick(verb, DataOf(action), IsAutomatic(value) ? ClickTrigger.Automatic : ClickTrigger.Manual)
        {
            ActionId = action.TextOrNull("id"),
            Title = action.TextOrNull("title"),
            State = value.TextOrNull("state"),
            AuthenticationToken = hasSignIn ? signIn.TextOrNull("token") : null,
            AuthenticationConnection = hasSignIn ? signIn.TextOrNull("connectionName") : null,
        };
    }

    /// <exception cref="InvokeFormatException">The value is not an object.</exception>
    public static TaskRequest ReadTask(Activity activity)
    {
        var value = ObjectOf(activity, activity.Name ?? InvokeNames.TaskFetch);
        return new TaskRequest(DataOf(value), value.TryGetProperty("context"u8, out var context) ? context.TextOrNull("theme") : null);
    }

    /// <exception cref="InvokeFormatException">The value is not an object or names no dataset.</exception>
    public static SearchRequest ReadSearch(Activity activity)
    {
        var value = ObjectOf(activity, InvokeNames.Search);
        if (value.TextOrNull("dataset") is not { Length: > 0 } dataset)
        {
            throw new InvokeFormatException("BadRequest", "The search names no dataset.");
        }

        var hasOptions = value.TryGetProperty("queryOptions"u8, out var options);
        return new SearchRequest(
            dataset,
            value.TextOrNull("queryText") ?? "",
            hasOptions ? Count(options, "skip", 0) : 0,
            hasOptions ? Count(options, "top", 15) : 15,
            DataOf(value));
    }

    /// <summary>The click of an Action.Submit or messageBack; null when the message was typed.</summary>
    public static SubmitClick? ReadSubmit(Activity activity) =>
        activity.Type == ActivityTypes.Message && activity.Value is { ValueKind: JsonValueKind.Object } value
            ? new SubmitClick(value, activity.ReplyToId) { Text = string.IsNullOrWhiteSpace(activity.Text) ? null : activity.Text }
            : null;

    private static JsonElement ObjectOf(Activity activity, string name) =>
        activity.Value is { ValueKind: JsonValueKind.Object } value
            ? value
            : throw new InvokeFormatException("BadRequest", $"The invoke {name} has no value.");

    private static JsonElement DataOf(JsonElement owner) =>
        owner.TryGetProperty("data"u8, out var data) && data.ValueKind is JsonValueKind.Object or JsonValueKind.String ? data : NoFields;

    private static bool IsAutomatic(JsonElement value) =>
        string.Equals(value.TextOrNull("trigger"), "automatic", StringComparison.OrdinalIgnoreCase);

    private static int Count(JsonElement options, string name, int otherwise) =>
        int.TryParse(options.TextOrNull(name), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Min(count, 1000) : otherwise;
}
