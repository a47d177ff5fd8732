namespace IsmsBot.Teams.Cards;

public enum BackgroundFill
{
    Cover,
    RepeatHorizontally,
    RepeatVertically,
    Repeat,
}
