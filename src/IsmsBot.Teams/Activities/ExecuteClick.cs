using System.Text.Json;

namespace IsmsBot.Teams.Activities;

/// <summary>An <c>adaptiveCard/action</c> invoke. Everything in it is controlled by the client.</summary>
/// <param name="Verb">Names what is to be done.</param>
/// <param name="Data">The action's data with the inputs merged in; an empty object when nothing was sent, and the text itself when the data is a
/// string.</param>
/// <param name="Trigger">Missing means manual.</param>
public sealed record ExecuteClick(string Verb, JsonElement Data, ClickTrigger Trigger)
{
    public string? ActionId { get; init; }

    public string? Title { get; init; }

    /// <summary>Token that the client sends after a login request.</summary>
    public string? AuthenticationToken { get; init; }

    /// <summary>Connection that the token belongs to.</summary>
    public string? AuthenticationConnection { get; init; }

    /// <summary>Code after a sign-in in a window.</summary>
    public string? State { get; init; }

    public bool IsRefresh => Trigger == ClickTrigger.Automatic;

    /// <summary>A field as text, also when it came as number or boolean; null when absent.</summary>
    public string? Field(string name) => Data.TextOrNull(name);
}
