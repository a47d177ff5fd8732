using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Graph.Store;

namespace IsmsBot.Sandbox.Graph.Wire;

/// <summary>Who answers which path.</summary>
internal static class GraphRoutes
{
    public static GraphAnswer Serve(GraphCall call)
    {
        var parts = call.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        switch (parts)
        {
            case ["drives", var id, .. var rest]:
                RefuseWithoutGrant(call);
                return OnDrive(call, call.Graph.Site.Find(id) ?? throw GraphProblem.NotFound(), rest, call.Path[$"/drives/{id}".Length..]);
            case ["sites", var host, .. var rest]:
                RefuseWithoutGrant(call);
                return OnSite(call, host, rest);
            case ["users" or "groups", ..]:
                return TeamworkRoutes.Serve(call, parts) ?? DirectoryRoutes.Serve(call, parts);
            default:
                return TeamworkRoutes.Serve(call, parts) ?? throw GraphProblem.Bad($"Resource not found for the segment '{parts.FirstOrDefault()}'.");
        }
    }

    private static GraphAnswer OnDrive(GraphCall call, Drive drive, string[] rest, string tail) => rest switch
    {
        [] => new GraphAnswer(200, DriveJson(call.Graph, drive)),
        ["list", .. var list] => ListRoutes.Serve(call, drive, list),
        _ => ItemRoutes.Serve(call, drive, tail),
    };

    private static GraphAnswer OnSite(GraphCall call, string host, string[] rest)
    {
        var graph = call.Graph;
        var byPath = $"{graph.Options.SiteHost}:/{graph.Options.SitePath}";
        var whole = string.Join('/', [host, .. rest]);
        var (isKnown, tail) = whole.StartsWith(byPath, StringComparison.OrdinalIgnoreCase) ? (true, whole[byPath.Length..].TrimStart(':'))
            : host == graph.Site.Id ? (true, whole[host.Length..])
            : (false, "");
        return !isKnown ? throw GraphProblem.NotFound() : tail switch
        {
            "" => new GraphAnswer(
                200, new JsonObject
                {
                    ["id"] = graph.Site.Id,
                    ["name"] = "ISMS",
                    ["displayName"] = "ISMS",
                    ["webUrl"] = $"https://{graph.Options.SiteHost}/{graph.Options.SitePath}",
                }),
            "/drives" => Pages.Of(call, graph.Site.Drives.Select(drive => DriveJson(graph, drive))),
            "/lists" =>
                Pages.Of(call, graph.Site.Drives.Select(drive => new JsonObject { ["id"] = drive.ListId, ["displayName"] = drive.Settings.Name })),
            _ => throw GraphProblem.Bad($"Resource not found for the segment '{tail}'."),
        };
    }

    private static JsonObject DriveJson(GraphSimulator graph, Drive drive) => new()
    {
        ["id"] = drive.Id,
        ["name"] = drive.Settings.Name,
        ["driveType"] = "documentLibrary",
        ["webUrl"] = $"https://{graph.Options.SiteHost}/{graph.Options.SitePath}/{Uri.EscapeDataString(drive.Settings.Name)}",
    };

    /// <summary>Sites.Selected gives nothing until an administrator has granted a role on the site.</summary>
    private static void RefuseWithoutGrant(GraphCall call)
    {
        var role = call.Graph.Options.SiteRole;
        if (role is null || (role == "read" && call.Method != "GET"))
        {
            throw GraphProblem.Denied();
        }
    }
}
