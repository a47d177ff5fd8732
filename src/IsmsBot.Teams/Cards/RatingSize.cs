namespace IsmsBot.Teams.Cards;

public enum RatingSize
{
    Large,
    Medium,
}
