using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams.Connector;

/// <summary>What the connector answers, with the refusals in the shapes of protocol sheet 3.6.</summary>
internal sealed record ConnectorAnswer(int Status, string? Body = null)
{
    public int? RetryAfterSeconds { get; init; }

    public string ContentType { get; init; } = "application/json; charset=utf-8";

    public static ConnectorAnswer Json(int status, JsonNode body) => new(status, body.ToJsonString());

    public static ConnectorAnswer WithId(int status, long id) => Json(status, new JsonObject { ["id"] = Ids.Text(id) });

    public static ConnectorAnswer BadSyntax(string message) => Error(400, "BadSyntax", message);

    public static ConnectorAnswer BadArgument(string message) => Error(400, "BadArgument", message);

    public static ConnectorAnswer Unauthorized() => Error(401, "Unauthorized", "Authorization has been denied for this request.");

    public static ConnectorAnswer NotInstalled() =>
        Error(403, "ForbiddenOperationException", "The bot is not installed in user's personal scope.");

    public static ConnectorAnswer NotInRoster() =>
        Error(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    public static ConnectorAnswer BlockedByUser() => Error(403, "ConversationBlockedByUser", "User blocked the conversation with the bot.");

    public static ConnectorAnswer NotEnoughPermissions() =>
        Error(403, "NotEnoughPermissions", "Bot does not have permission to perform this operation.");

    /// <summary>The person is gone: the shape that has JSON inside a string.</summary>
    public static ConnectorAnswer WritesBlocked() => new(403, Fault.Nested().Body);

    public static ConnectorAnswer NoConversation() => Error(404, "ConversationNotFound", "Conversation not found.");

    public static ConnectorAnswer NoActivity() => Error(404, "ActivityNotFoundInConversation", "The activity was not found in this conversation.");

    public static ConnectorAnswer NoMember() => Error(404, "MemberNotFoundInConversation", "The member was not found in this conversation.");

    public static ConnectorAnswer NotEnabled() => Error(405, "MethodNotAllowed", "The requested resource does not support this method in Teams.");

    public static ConnectorAnswer Conflict() => Error(412, "PreconditionFailed", "Precondition failed, please try again.");

    public static ConnectorAnswer TooBig(int bytes) => Error(413, "MessageSizeTooBig", $"Message size too large: {bytes} bytes.");

    public static ConnectorAnswer Throttled(int retryAfterSeconds) =>
        Error(429, "Throttled", "Too many requests.") with { RetryAfterSeconds = retryAfterSeconds };

    public static ConnectorAnswer Error(int status, string code, string message) =>
        Json(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } });
}
