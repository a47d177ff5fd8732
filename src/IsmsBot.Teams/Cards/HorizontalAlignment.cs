namespace IsmsBot.Teams.Cards;

public enum HorizontalAlignment
{
    Left,
    Center,
    Right,
}
