using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Graph.Store;

/// <summary>A refusal as Graph words it.</summary>
public sealed class GraphProblem(int status, string code, string message, string? innerCode = null) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    /// <summary>Where Graph says to go on instead; only with 410.</summary>
    public string? Location { get; init; }

    public string ToJson(string requestId, string? clientRequestId, DateTimeOffset now)
    {
        var inner = new JsonObject
        {
            ["date"] = now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", System.Globalization.CultureInfo.InvariantCulture),
            ["request-id"] = requestId,
            ["client-request-id"] = clientRequestId ?? requestId,
        };
        if (innerCode is not null)
        {
            inner["code"] = innerCode;
        }

        return new JsonObject { ["error"] = new JsonObject { ["code"] = Code, ["message"] = Message, ["innerError"] = inner } }.ToJsonString();
    }

    public static GraphProblem NotFound() => new(404, "itemNotFound", "The resource could not be found.");

    public static GraphProblem Locked() => new(423, "notAllowed", "The resource you are attempting to access is locked", "resourceLocked");

    /// <summary>The other wording of a lock, which an open Word has been seen to cause.</summary>
    public static GraphProblem OpenInWord() => new(423, "accessDenied", "Lock token does not match existing lock");

    public static GraphProblem Stale() => new(412, "resourceModified", "ETag does not match current item's value", "entityTagDoesNotMatch");

    public static GraphProblem NameTaken() => new(409, "nameAlreadyExists", "An item with the same name already exists under the parent");

    public static GraphProblem NotCheckedOut() => new(400, "invalidRequest", "The file is not checked out.");

    public static GraphProblem CurrentVersion() => new(400, "invalidRequest", "You cannot get the content of the current version.");

    public static GraphProblem Bad(string message) => new(400, "invalidRequest", message);

    /// <summary>A retention label forbids it.</summary>
    public static GraphProblem Retained() =>
        new(403, "accessDenied", "The item is under retention and cannot be changed or deleted.", "itemUnderRetention");

    public static GraphProblem Denied() => new(403, "accessDenied", "Access denied");
}
