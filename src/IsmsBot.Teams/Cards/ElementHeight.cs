namespace IsmsBot.Teams.Cards;

/// <summary>As high as its content, or all the room there is.</summary>
public enum ElementHeight
{
    Auto,
    Stretch,
}
