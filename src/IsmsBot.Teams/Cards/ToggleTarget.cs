namespace IsmsBot.Teams.Cards;

/// <summary>An element to show, to hide, or (null) to turn around.</summary>
public sealed record ToggleTarget(string ElementId, bool? IsVisible = null);
