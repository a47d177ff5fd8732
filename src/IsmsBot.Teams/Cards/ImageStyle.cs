namespace IsmsBot.Teams.Cards;

public enum ImageStyle
{
    Default,
    Person,
    RoundedCorners,
}
