namespace IsmsBot.Teams.Cards;

public enum FontType
{
    Default,
    Monospace,
}
