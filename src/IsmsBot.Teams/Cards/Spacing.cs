namespace IsmsBot.Teams.Cards;

/// <summary>Room above an element.</summary>
public enum Spacing
{
    Default,
    None,
    ExtraSmall,
    Small,
    Medium,
    Large,
    ExtraLarge,
    Padding,
}
