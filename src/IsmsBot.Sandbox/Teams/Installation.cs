namespace IsmsBot.Sandbox.Teams;

/// <summary>Whether a person has the app.</summary>
public enum Installation
{
    /// <summary>Never installed: a conversation cannot be created.</summary>
    None,

    /// <summary>Installed: the bot can write.</summary>
    Installed,

    /// <summary>Installed once and removed: the old conversation refuses.</summary>
    Removed,

    /// <summary>Installed, and blocked by the person.</summary>
    Blocked,
}
