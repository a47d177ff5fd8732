using System.Globalization;
using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Graph.Store;

namespace IsmsBot.Sandbox.Graph.Wire;

/// <summary>People and groups. The id of a simulated group is its name.</summary>
internal static class DirectoryRoutes
{
    private const string NameFilter = "displayName eq '";

    public static GraphAnswer Serve(GraphCall call, string[] path)
    {
        var directory = call.Graph.Directory;
        return (call.Method, path) switch
        {
            ("GET", ["users"]) => call.Option("search") is not null && call.Header("ConsistencyLevel") != "eventual"
                ? throw GraphProblem.Bad(
                    "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'")
                : Pages.Of(call, directory.Users.Select(user => User(user, call.Option("expand")))),
            ("GET", ["users", "delta" or "delta()"]) => DeltaOf(call),
            ("GET", ["users", var id]) => new GraphAnswer(200, User(Known(directory, id), null)),
            ("GET", ["users", var id, "manager"]) => new GraphAnswer(200, User(Known(directory, Known(directory, id).ManagerId ?? ""), null)),
            ("GET", ["groups"]) => Pages.Of(
                call,
                Named(call) is { } name && directory.Members(name) is not null ? [new JsonObject { ["id"] = name, ["displayName"] = name }] : []),
            ("GET", ["groups", var id, "transitiveMembers", "microsoft.graph.user"]) =>
                Pages.Of(call, (directory.Members(id) ?? throw Missing()).Select(member => new JsonObject { ["id"] = member })),
            _ => throw GraphProblem.Bad("Resource not found for the segment."),
        };
    }

    private static GraphAnswer DeltaOf(GraphCall call)
    {
        var directory = call.Graph.Directory;
        var token = call.Option("deltatoken");
        var from = token is null ? 0 : token == "latest" ? directory.ChangeCount
            : int.TryParse(token, CultureInfo.InvariantCulture, out var place) && place <= directory.ChangeCount ? place
            : throw new GraphProblem(410, "syncStateNotFound", "The sync state generation is not found.");
        var changed =
            directory
                .ChangedSince(from)
                .Select(id => directory.Find(id) is { } user
                    ? User(user, null)
                    : new JsonObject { ["id"] = id, ["@removed"] = new JsonObject { ["reason"] = "deleted" } });
        return new GraphAnswer(200, new JsonObject
        {
            ["value"] = new JsonArray([.. changed]),
            ["@odata.deltaLink"] = Pages.Link(call, "/users/delta()", "$deltatoken", directory.ChangeCount.ToString(CultureInfo.InvariantCulture)),
        });
    }

    private static JsonObject User(DirectoryUser user, string? expand)
    {
        var json = new JsonObject
        {
            ["id"] = user.Id,
            ["displayName"] = user.Name,
            ["givenName"] = user.GivenName,
            ["surname"] = user.Surname,
            ["userPrincipalName"] = user.Upn,
            ["mail"] = user.Upn,
            ["jobTitle"] = user.JobTitle,
            ["department"] = user.Department,
            ["officeLocation"] = user.Office,
            ["accountEnabled"] = user.Enabled,
            ["userType"] = user.UserType,
            ["preferredLanguage"] = user.Language,
            ["employeeHireDate"] = user.HiredOn is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z" : null,
        };
        if (expand?.StartsWith("manager", StringComparison.Ordinal) == true && user.ManagerId is not null)
        {
            json["manager"] = new JsonObject { ["id"] = user.ManagerId };
        }

        return json;
    }

    private static string? Named(GraphCall call) =>
        call.Option("filter") is { } filter && filter.StartsWith(NameFilter, StringComparison.Ordinal)
            ? filter[NameFilter.Length..].TrimEnd('\'').Replace("''", "'", StringComparison.Ordinal)
            : null;

    private static DirectoryUser Known(GraphDirectory directory, string id) => directory.Find(id) ?? throw Missing();

    private static GraphProblem Missing() =>
        new(404, "Request_ResourceNotFound", "Resource does not exist or one of its queried reference-property objects are not present.");
}
