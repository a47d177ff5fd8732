namespace IsmsBot.Teams.Cards.Inputs;

/// <summary>One choice; the value must not contain a comma.</summary>
public sealed record Choice(string Title, string Value);
