using System.Text.Json;

namespace IsmsBot.Teams.Activities;

/// <summary>An Action.Submit that came as a message. Everything in it is controlled by the client.</summary>
/// <param name="Data">The action's data with the inputs merged in.</param>
/// <param name="CardId">Id of the message that carries the card.</param>
public sealed record SubmitClick(JsonElement Data, string? CardId)
{
    /// <summary>Text of a messageBack; null for a plain submit.</summary>
    public string? Text { get; init; }

    /// <summary>The verb, where the action was a fallback of an Action.Execute.</summary>
    public string? Verb => Field("verb");

    /// <summary>A field as text, also when it came as number or boolean; null when absent.</summary>
    public string? Field(string name) => Data.TextOrNull(name);
}
