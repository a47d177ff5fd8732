using IsmsBot.Sandbox.Graph.Store;

namespace IsmsBot.Sandbox.Graph.Wire;

/// <summary>The history of a file: newest first, old bytes by version, never the current ones.</summary>
internal static class VersionRoutes
{
    public static GraphAnswer Serve(GraphCall call, Drive drive, DriveItem item, string[] rest)
    {
        if (call.Method == "GET" && rest.Length == 0)
        {
            return Pages.Of(call, item.Versions.Reverse().Select(ItemJson.Version));
        }

        var version = item.Versions.FirstOrDefault(one => one.Id == rest[0]) ?? throw GraphProblem.NotFound();
        switch (call.Method, rest.ElementAtOrDefault(1))
        {
            case ("GET", null):
                return new GraphAnswer(200, ItemJson.Version(version));
            case ("GET", "content"):
                return version == item.Current ? throw GraphProblem.CurrentVersion() : GraphAnswer.Found(Download.Offer(call, version.Bytes));
            case ("POST", "restoreVersion"):
                call.Graph.Site.Act(drive, item, now => VersionMachine.Write(item, drive.Settings, version.Bytes, version.Fields, call.Who, now));
                return GraphAnswer.Nothing();
            case ("DELETE", null) when drive.Settings.VersionsMayGo:
                call.Graph.Site.Act(drive, item, _ => VersionMachine.Remove(item, version, call.Who));
                return GraphAnswer.Nothing();
            default:
                throw GraphProblem.Bad("The history cannot be changed.");
        }
    }
}
