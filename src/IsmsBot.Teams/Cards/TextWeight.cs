namespace IsmsBot.Teams.Cards;

public enum TextWeight
{
    Default,
    Lighter,
    Bolder,
}
