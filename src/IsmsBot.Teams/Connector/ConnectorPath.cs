namespace IsmsBot.Teams.Connector;

/// <summary>Paths of the Connector with their ids escaped.</summary>
internal static class ConnectorPath
{
    public const string Conversations = "/v3/conversations";

    public static string? Activities(string conversationId) => Of("/v3/conversations/", conversationId, "/activities");

    public static string? Activity(string conversationId, string activityId) => Append(Activities(conversationId), "/", activityId);

    public static string? Member(string conversationId, string userId) => Append(Of("/v3/conversations/", conversationId, "/members"), "/", userId);

    public static string? PagedMembers(string conversationId, int pageSize, string? continuationToken)
    {
        var path = Of("/v3/conversations/", conversationId, string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"/pagedmembers?pageSize={Math.Clamp(pageSize, 50, 500)}"));
        return continuationToken is null ? path : path + "&continuationToken=" + Uri.EscapeDataString(continuationToken);
    }

    public static string? Team(string teamId, string rest = "") => Of("/v3/teams/", teamId, rest);

    public static string? Batch(string operationId) => Of("/v3/batch/conversation/", operationId, "");

    public static string? FailedEntries(string operationId, string? continuationToken) => Of(
        "/v3/batch/conversation/failedentries/", operationId,
        continuationToken is null ? "" : "?continuationToken=" + Uri.EscapeDataString(continuationToken));

    private static string? Append(string? path, string between, string id) => path is null ? null : Of(path + between, id, "");

    /// <summary>Null when the id is empty or would walk up the path.</summary>
    private static string? Of(string before, string? id, string after) =>
        string.IsNullOrWhiteSpace(id) || id is "." or ".." ? null : before + Uri.EscapeDataString(id) + after;
}
