namespace IsmsBot.Teams.Cards;

public enum BadgeIconPosition
{
    Before,
    After,
}
