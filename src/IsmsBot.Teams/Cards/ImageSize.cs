namespace IsmsBot.Teams.Cards;

public enum ImageSize
{
    Auto,
    Stretch,
    Small,
    Medium,
    Large,
}
