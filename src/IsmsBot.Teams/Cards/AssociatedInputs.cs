namespace IsmsBot.Teams.Cards;

/// <summary>Which inputs an action sends and checks: all that it can see, or none (for Cancel and Refresh).</summary>
public enum AssociatedInputs
{
    Auto,
    None,
}
