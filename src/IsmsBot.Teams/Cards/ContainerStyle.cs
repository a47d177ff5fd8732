namespace IsmsBot.Teams.Cards;

/// <summary>Background of a container; written in lower case.</summary>
public enum ContainerStyle
{
    Default,
    Emphasis,
    Accent,
    Good,
    Attention,
    Warning,
}
