namespace IsmsBot.Teams.Cards.Charts;

public enum DonutThickness
{
    Thin,
    Thick,
}
