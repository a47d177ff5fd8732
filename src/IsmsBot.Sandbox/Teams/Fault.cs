using System.Globalization;
using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams;

/// <summary>Something that goes wrong with one connector request, in the forms that bots have met (protocol sheet 3.6).</summary>
public sealed record Fault(FaultKind Kind)
{
    public int Status { get; init; }

    /// <summary>Value of the Retry-After header; null sends none.</summary>
    public string? RetryAfter { get; init; }

    public string ContentType { get; init; } = "application/json; charset=utf-8";

    public string Body { get; init; } = "";

    /// <summary>Waiting time before the answer.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Whether the request has its effect all the same: the message is delivered, and the bot is told otherwise.</summary>
    public bool IsAfterProcessing { get; init; }

    /// <summary>The same fault, after the request has had its effect.</summary>
    public Fault AfterProcessing() => this with { IsAfterProcessing = true };

    public static Fault Throttled(int? seconds = null) =>
        Error(429, "Throttled", "Too many requests.") with { RetryAfter = seconds?.ToString(CultureInfo.InvariantCulture) };

    public static Fault ThrottledUntil(DateTimeOffset when) =>
        Throttled() with { RetryAfter = when.ToString("R", CultureInfo.InvariantCulture) };

    public static Fault Conflict() => Error(412, "PreconditionFailed", "Precondition failed, please try again.");

    /// <summary>The usual shape: an error with code and message.</summary>
    public static Fault Error(int status, string code, string message) => new(FaultKind.Answer)
    {
        Status = status,
        Body = new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } }.ToJsonString(),
    };

    /// <summary>A status with the code that Teams uses with it.</summary>
    public static Fault Of(int status) => status switch
    {
        429 => Throttled(),
        412 => Conflict(),
        404 => Error(404, "ConversationNotFound", "Conversation not found."),
        403 => Error(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster."),
        401 => Error(401, "Unauthorized", "Authorization has been denied for this request."),
        _ => Error(status, "ServiceError", "The service could not do this."),
    };

    /// <summary>The deviating shape: a number, and JSON inside a string.</summary>
    public static Fault Nested(int status = 403, int errorCode = 209, string subCode = "MessageWritesBlocked") => new(FaultKind.Answer)
    {
        Status = status,
        Body = new JsonObject
        {
            ["errorCode"] = errorCode,
            ["message"] = new JsonObject { ["subCode"] = subCode, ["details"] = "Thread is blocked from message writes." }.ToJsonString(),
        }.ToJsonString(),
    };

    /// <summary>What a gateway in between says.</summary>
    public static Fault Html(int status) => new(FaultKind.Answer)
    {
        Status = status,
        ContentType = "text/html; charset=us-ascii",
        Body = "<!DOCTYPE HTML><HTML><HEAD><TITLE>Service Unavailable</TITLE></HEAD><BODY><h2>Service Unavailable</h2></BODY></HTML>",
    };

    public static Fault Empty(int status) => new(FaultKind.Answer) { Status = status };

    public static Fault Slow(TimeSpan delay) => new(FaultKind.Slow) { Delay = delay };

    public static Fault Abort() => new(FaultKind.Abort);

    public static Fault Hang() => new(FaultKind.Hang);
}
