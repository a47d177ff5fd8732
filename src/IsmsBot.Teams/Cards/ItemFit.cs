namespace IsmsBot.Teams.Cards;

public enum ItemFit
{
    Fit,
    Fill,
}
