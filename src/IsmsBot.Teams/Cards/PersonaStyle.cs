namespace IsmsBot.Teams.Cards;

public enum PersonaStyle
{
    IconAndName,
    IconOnly,
    NameOnly,
}
