namespace IsmsBot.Teams.Cards;

/// <summary>Colour of text and icons.</summary>
public enum CardColor
{
    Default,
    Dark,
    Light,
    Accent,
    Good,
    Warning,
    Attention,
}
