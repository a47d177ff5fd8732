namespace IsmsBot.Teams.Cards;

public enum ActionStyle
{
    Default,
    Positive,
    Destructive,
}
