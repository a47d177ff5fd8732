using System.Globalization;
using System.Text.Json;

namespace IsmsBot.Teams.Activities;

/// <summary>
/// What a message extension of kind "action" sends: composeExtension/fetchTask when its dialog is opened, composeExtension/submitAction when the
/// dialog is sent. From the menu of a message it carries that message.
/// </summary>
/// <param name="CommandId">As the manifest has it.</param>
/// <param name="Data">What the dialog sent; an empty object when it is opened.</param>
/// <param name="Message">The message whose menu was used; null from the compose box.</param>
public sealed record ExtensionAction(string CommandId, JsonElement Data, ExtensionMessage? Message)
{
    /// <exception cref="InvokeFormatException">The value is not an object or names no command.</exception>
    public static ExtensionAction Read(Activity activity)
    {
        if (activity.Value is not { ValueKind: JsonValueKind.Object } value || value.TextOrNull("commandId") is not { Length: > 0 } command)
        {
            throw new InvokeFormatException("BadRequest", $"The invoke {activity.Name} names no command.");
        }

        return new ExtensionAction(
            command,
            value.TryGetProperty("data"u8, out var data) && data.ValueKind == JsonValueKind.Object ? data : JsonElement.Parse("{}"u8),
            value.TryGetProperty("messagePayload"u8, out var payload) && payload.ValueKind == JsonValueKind.Object
                ? ExtensionMessage.Read(payload)
                : null);
    }
}

/// <summary>The messagePayload of an action: a chat message in the form of Microsoft Graph.</summary>
public sealed record ExtensionMessage(
    string Id, string? FromName, string? FromEntraId, DateTimeOffset? CreatedAt, string? Link, string Content, bool IsHtml,
    IReadOnlyList<string> Attachments)
{
    internal static ExtensionMessage Read(JsonElement payload)
    {
        var from = payload.TryGetProperty("from"u8, out var sender) && sender.ValueKind == JsonValueKind.Object ? sender : default;
        var user = Part(from, "user");
        var body = Part(payload, "body");
        return new ExtensionMessage(
            payload.TextOrNull("id") ?? "",
            Text(user, "displayName") ?? Text(Part(from, "application"), "displayName"),
            Text(user, "id"),
            DateTimeOffset.TryParse(payload.TextOrNull("createdDateTime"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
                ? at.ToUniversalTime()
                : null,
            payload.TextOrNull("linkToMessage"),
            Text(body, "content") ?? "",
            Text(body, "contentType") == "html",
            payload.TryGetProperty("attachments"u8, out var files) && files.ValueKind == JsonValueKind.Array
                ? [.. files.EnumerateArray()
                    .Where(file => file.ValueKind == JsonValueKind.Object)
                    .Select(file => file.TextOrNull("name") ?? file.TextOrNull("contentType") ?? "?")]
                : []);
    }

    private static JsonElement Part(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var part) ? part : default;

    private static string? Text(JsonElement owner, string name) => owner.ValueKind == JsonValueKind.Object ? owner.TextOrNull(name) : null;
}
