namespace IsmsBot.Teams.Cards;

public enum PopoverPosition
{
    Above,
    Below,
    Before,
    After,
}
