namespace IsmsBot.Teams.Authentication;

/// <summary>No token could be had.</summary>
public sealed class BotTokenException(string message, bool isTransient, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>True when trying again later may help; false when the registration or the credential is wrong.</summary>
    public bool IsTransient { get; } = isTransient;
}
