namespace IsmsBot.Teams.Cards;

public enum RatingStyle
{
    Default,
    Compact,
}
