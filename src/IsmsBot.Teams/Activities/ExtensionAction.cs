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
