using System.Text.Json;

namespace IsmsBot.Teams.Activities;

/// <summary>A <c>task/fetch</c> or <c>task/submit</c> invoke. Everything in it is controlled by the client.</summary>
/// <param name="Data">The action's data with the inputs merged in; an empty object when nothing was sent.</param>
/// <param name="Theme">Theme of the client: default, dark, contrast.</param>
public sealed record TaskRequest(JsonElement Data, string? Theme)
{
    /// <summary>A field as text, also when it came as number or boolean; null when absent.</summary>
    public string? Field(string name) => Data.TextOrNull(name);
}
