namespace IsmsBot.Teams.Cards;

/// <summary>How a picture fills its box.</summary>
public enum ImageFit
{
    Fill,
    Cover,
    Contain,
}
