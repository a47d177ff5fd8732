namespace IsmsBot.Teams.Cards;

public sealed record MediaSource(string? MimeType, string Url);
