namespace IsmsBot.Teams.Cards;

public enum RatingColor
{
    Neutral,
    Marigold,
}
