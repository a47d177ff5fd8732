namespace IsmsBot.Teams.Cards;

public enum ProgressColor
{
    Accent,
    Good,
    Warning,
    Attention,
}
