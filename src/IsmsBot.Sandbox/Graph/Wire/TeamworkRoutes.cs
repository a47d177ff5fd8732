using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Graph.Store;

namespace IsmsBot.Sandbox.Graph.Wire;

/// <summary>
/// What of a person's other Microsoft 365 an application may reach: the app in their Teams, their calendar, their presence, tasks of a plan;
/// approvals it may not.
/// </summary>
internal static class TeamworkRoutes
{
    public static GraphAnswer? Serve(GraphCall call, string[] path) => (call.Method, path) switch
    {
        ("GET", ["appCatalogs", "teamsApps"]) =>
            Pages.Of(
                call,
                call.Graph.Teamwork
                    .Apps(call.Option("filter"))
                    .Select(app => new JsonObject { ["id"] = app.Id, ["externalId"] = app.ExternalId, ["displayName"] = app.Name })),
        (_, ["users", var person, "teamwork", "installedApps", .. var rest]) => Installed(call, Known(call, person), rest),
        ("POST", ["users", var person, "events"]) => Event(call, Known(call, person)),
        ("GET", ["users", var person, "presence"]) =>
            new GraphAnswer(200, new JsonObject { ["id"] = Known(call, person), ["availability"] = "Available", ["activity"] = "Available" }),
        ("POST", ["planner", "tasks"]) => new GraphAnswer(201, call.Graph.Teamwork.AddTask(call.Json())),
        ("GET" or "PATCH" or "DELETE", ["planner", "tasks", var id]) => Task(call, id),
        (_, ["solutions", "approval", "approvalItems", ..]) => call.Who.IsApp ? throw GraphProblem.Denied() : Pages.Of(call, []),
        _ => null,
    };

    private static GraphAnswer Installed(GraphCall call, string person, string[] rest)
    {
        var work = call.Graph.Teamwork;
        switch (call.Method, rest)
        {
            case ("GET", []):
                var wanted = call.Option("filter")?.Split('\'').ElementAtOrDefault(1);
                return Pages.Of(
                    call, work.InstalledFor(person)
                        .Where(app => wanted is null || app == wanted)
                        .Select(app => new JsonObject { ["id"] = $"{person}_{app}", ["teamsApp"] = new JsonObject { ["id"] = app } }));
            case ("POST", []):
                var app = ((string?)call.Json()["teamsApp@odata.bind"])?.Split('/')[^1];
                return app is null || !work.Apps(null).Any(one => one.Id == app) ? throw GraphProblem.NotFound()
                    : work.Install(person, app) ? new GraphAnswer(201) : throw new GraphProblem(409, "Conflict", "The app is already installed.");
            case ("GET", [var installation, "chat"]):
                return work.InstalledFor(person).Any(one => $"{person}_{one}" == installation)
                    ? new GraphAnswer(200, new JsonObject { ["id"] = $"19:{installation}@unq.gbl.spaces", ["chatType"] = "oneOnOne" })
                    : throw GraphProblem.NotFound();
            default:
                throw GraphProblem.Bad("Resource not found for the segment.");
        }
    }

    /// <summary>The same transaction is one event, however often it is sent.</summary>
    private static GraphAnswer Event(GraphCall call, string person)
    {
        var (json, isNew) = call.Graph.Teamwork.AddEvent(person, call.Json());
        return new GraphAnswer(isNew ? 201 : 200, json);
    }

    private static GraphAnswer Task(GraphCall call, string id)
    {
        var work = call.Graph.Teamwork;
        var task = work.FindTask(id) ?? throw GraphProblem.NotFound();
        if (call.Method == "GET")
        {
            return new GraphAnswer(200, task);
        }

        var match = call.Header("If-Match") ?? throw GraphProblem.Bad("The If-Match header must be specified for this type of request.");
        if (match != (string?)task["@odata.etag"])
        {
            throw GraphProblem.Stale();
        }

        work.ChangeTask(id, call.Method == "DELETE" ? null : call.Json());
        return GraphAnswer.Nothing();
    }

    private static string Known(GraphCall call, string person) =>
        call.Graph.Directory.Find(person)?.Id ?? throw new GraphProblem(404, "Request_ResourceNotFound", "Resource does not exist.");
}
