namespace IsmsBot.Teams.Cards;

public enum PersonaIcon
{
    ProfilePicture,
    ContactCard,
    None,
}
