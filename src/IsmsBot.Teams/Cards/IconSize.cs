namespace IsmsBot.Teams.Cards;

public enum IconSize
{
    Standard,
    XxSmall,
    XSmall,
    Small,
    Medium,
    Large,
    XLarge,
    XxLarge,
}
