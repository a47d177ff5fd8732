namespace IsmsBot.Teams.Cards;

public enum BadgeAppearance
{
    Filled,
    Tint,
}
