namespace IsmsBot.Teams.Cards;

public sealed record CaptionSource(string MimeType, string Url, string Label);
