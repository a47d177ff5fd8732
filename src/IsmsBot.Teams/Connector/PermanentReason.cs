namespace IsmsBot.Teams.Connector;

/// <summary>Why a call can never succeed as it is.</summary>
public enum PermanentReason
{
    /// <summary>The call itself is malformed: a mistake of ours.</summary>
    BadRequest,

    /// <summary>The token was refused twice: wrong registration, tenant or authority.</summary>
    NotAuthorized,

    /// <summary>An administrator blocked the app; wait for an install event of the tenant.</summary>
    BotDisabledByAdmin,

    /// <summary>The bot is not a member of the conversation; wait for an install event.</summary>
    NotInRoster,

    /// <summary>The person blocked the bot.</summary>
    BlockedByUser,

    /// <summary>The app is not installed for the person; install it, then create the conversation again.</summary>
    NotInstalled,

    NotEnoughPermissions,

    /// <summary>The service URL is of another cloud; change the host.</summary>
    WrongHost,

    /// <summary>The conversation takes no messages from the bot: blocked or uninstalled.</summary>
    WritesBlocked,

    /// <summary>403 without a known word: the service URL is stale, or the app was uninstalled.</summary>
    ForbiddenUnexplained,

    /// <summary>The message is gone; send a new one.</summary>
    MessageGone,

    /// <summary>The conversation is gone; create it again once.</summary>
    ConversationGone,

    MemberNotFound,

    NotFound,

    /// <summary>The service does not do this.</summary>
    NotSupported,

    /// <summary>The message is too large; shrink or split it.</summary>
    TooLarge,

    /// <summary>The service answered with a redirect, which is never followed with a token.</summary>
    Redirected,

    /// <summary>The service URL is not allowed to receive the token; nothing was sent.</summary>
    ServiceUrlRefused,

    /// <summary>An answer that the protocol does not name.</summary>
    Unexpected,
}
