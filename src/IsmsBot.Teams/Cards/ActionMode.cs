namespace IsmsBot.Teams.Cards;

public enum ActionMode
{
    Primary,
    Secondary,
}
