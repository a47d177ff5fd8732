namespace IsmsBot.Teams.Cards;

public enum BadgeShape
{
    Square,
    Rounded,
    Circular,
}
