namespace IsmsBot.Teams.Activities;

/// <summary>Why a card action was invoked. An automatic one is a refresh: it is answered with a card only and has no side effects.</summary>
public enum ClickTrigger
{
    Manual,
    Automatic,
}
