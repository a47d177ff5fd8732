namespace IsmsBot.Sandbox.Teams;

/// <summary>What a person sees after a click.</summary>
public enum ClickOutcome
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The card has become another, for this person.</summary>
    Card,

    /// <summary>A short text under the card.</summary>
    Message,

    /// <summary>A short text in red.</summary>
    Error,

    /// <summary>A dialog; its title is the text.</summary>
    Dialog,

    /// <summary>A web page; its address is the text.</summary>
    Link,

    /// <summary>The client found inputs that are not filled in well, or the button is off; nothing was sent.</summary>
    NotSent,
}
