namespace IsmsBot.Teams.Authentication;

/// <summary>What a token says whose signature, issuer, lifetime, audience and endorsement were found good.</summary>
internal sealed record CheckedToken(string KeyId, string ServiceUrl, DateTimeOffset ExpiresAt, DateTimeOffset UsableUntil);
