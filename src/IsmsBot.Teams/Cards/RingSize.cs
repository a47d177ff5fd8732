namespace IsmsBot.Teams.Cards;

public enum RingSize
{
    Medium,
    Tiny,
    Small,
    Large,
}
