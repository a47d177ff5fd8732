namespace IsmsBot.Teams.Cards;

public enum BadgeStyle
{
    Default,
    Subtle,
    Informative,
    Accent,
    Good,
    Attention,
    Warning,
}
