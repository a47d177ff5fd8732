namespace IsmsBot.Teams.Cards;

/// <summary>What a text is for a screen reader.</summary>
public enum TextStyle
{
    Default,
    Heading,
    ColumnHeader,
}
