namespace IsmsBot.Teams.Cards;

public enum LabelPosition
{
    Below,
    Before,
    After,
    Above,
}
