namespace IsmsBot.Teams.Cards.Inputs;

public enum TextInputStyle
{
    Text,
    Tel,
    Url,
    Email,
    Password,
}
