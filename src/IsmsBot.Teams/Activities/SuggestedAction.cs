namespace IsmsBot.Teams.Activities;

/// <summary>One suggested answer; Teams supports <c>imBack</c>, which sends <see cref="Value"/> as if it had been typed.</summary>
public sealed class SuggestedAction
{
    public string Type { get; set; } = "imBack";

    public string? Title { get; set; }

    public string? Value { get; set; }
}
