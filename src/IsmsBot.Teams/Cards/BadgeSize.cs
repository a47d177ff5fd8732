namespace IsmsBot.Teams.Cards;

public enum BadgeSize
{
    Medium,
    Large,
    ExtraLarge,
}
