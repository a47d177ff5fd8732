namespace IsmsBot.Teams.Cards;

public enum PageAnimation
{
    Slide,
    CrossFade,
    None,
}
