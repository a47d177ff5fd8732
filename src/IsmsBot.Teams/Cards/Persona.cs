namespace IsmsBot.Teams.Cards;

/// <summary>A person as a <see cref="PersonComponent"/> shows one.</summary>
public sealed record Persona(string EntraId, string? DisplayName = null, string? UserPrincipalName = null);
