namespace IsmsBot.Teams.Cards;

public enum VerticalAlignment
{
    Top,
    Center,
    Bottom,
}
