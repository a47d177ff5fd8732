namespace IsmsBot.Teams.Cards;

public enum IconStyle
{
    Regular,
    Filled,
}
