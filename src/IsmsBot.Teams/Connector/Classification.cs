namespace IsmsBot.Teams.Connector;

/// <summary>Turns a status and an error body into an outcome, by the Connector's table of errors.</summary>
internal static class Classification
{
    /// <summary>The outcome of a status that is neither success nor redirect.</summary>
    public static SendOutcome Of(int status, ConnectorError error, TimeSpan? after, CallKind kind) => status switch
    {
        400 => Permanent(PermanentReason.BadRequest, error),
        401 => Permanent(PermanentReason.NotAuthorized, error),
        403 => Permanent(Forbidden(error), error),
        404 => Permanent(Gone(error), error),
        405 or 501 => Permanent(PermanentReason.NotSupported, error),
        412 or 429 => new SendOutcome.RetryLater(after, Why(status, error)),
        413 => Permanent(PermanentReason.TooLarge, error),
        408 or >= 500 => kind == CallKind.Once
            ? new SendOutcome.Uncertain(Why(status, error)) { After = after }
            : new SendOutcome.RetryLater(after, Why(status, error)),
        _ => Permanent(PermanentReason.Unexpected, error with { Message = Why(status, error) }),
    };

    private static PermanentReason Forbidden(ConnectorError error) => error.Code switch
    {
        "BotDisabledByAdmin" => PermanentReason.BotDisabledByAdmin,
        "BotNotInConversationRoster" => PermanentReason.NotInRoster,
        "ConversationBlockedByUser" => PermanentReason.BlockedByUser,
        "ForbiddenOperationException" => PermanentReason.NotInstalled,
        "InvalidBotApiHost" => PermanentReason.WrongHost,
        "MessageWritesBlocked" or "209" => PermanentReason.WritesBlocked,
        "NotEnoughPermissions" => PermanentReason.NotEnoughPermissions,
        _ => PermanentReason.ForbiddenUnexplained,
    };

    private static PermanentReason Gone(ConnectorError error) => error.Code switch
    {
        "ActivityNotFoundInConversation" => PermanentReason.MessageGone,
        "ConversationNotFound" => PermanentReason.ConversationGone,
        "MemberNotFoundInConversation" => PermanentReason.MemberNotFound,
        "BotNotInConversationRoster" => PermanentReason.NotInRoster,
        _ => PermanentReason.NotFound,
    };

    private static SendOutcome.Permanent Permanent(PermanentReason reason, ConnectorError error) => new(reason, error.Code, error.Message);

    private static string Why(int status, ConnectorError error) =>
        error.IsEmpty ? $"HTTP {status}" : $"HTTP {status} {error.Code} {error.Message}".TrimEnd();
}
