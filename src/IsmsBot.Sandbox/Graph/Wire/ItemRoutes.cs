using System.Text.RegularExpressions;
using IsmsBot.Sandbox.Graph.Store;

namespace IsmsBot.Sandbox.Graph.Wire;

/// <summary>Everything below /drives/{id}/root and /drives/{id}/items.</summary>
internal static partial class ItemRoutes
{
    public static GraphAnswer Serve(GraphCall call, Drive drive, string tail)
    {
        var address = Address().Match(tail);
        if (!address.Success)
        {
            throw GraphProblem.Bad($"Resource not found for the segment '{tail}'.");
        }

        var from = drive.Find(address.Groups["id"].Success ? address.Groups["id"].Value : "root") ?? throw GraphProblem.NotFound();
        var action = address.Groups["action"].Value;
        return address.Groups["path"] is { Success: true, Value.Length: > 0 } path
            ? ByPath(call, drive, from, path.Value, action)
            : OnItem(call, drive, from, action);
    }

    private static GraphAnswer ByPath(GraphCall call, Drive drive, DriveItem from, string path, string action)
    {
        var names = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        switch (call.Method, action)
        {
            case ("PUT", "content"):
                var conflict = call.Option("@microsoft.graph.conflictBehavior") ?? "replace";
                var (item, isNew) = call.Graph.Site
                    .Put(drive, call.Graph.Site.Folder(drive, from, names[..^1]), names[^1], call.Body, conflict, call.Header("If-Match"), call.Who);
                return new GraphAnswer(isNew ? 201 : 200, ItemJson.Of(call.Graph, drive, item, call.Who));
            case ("POST", "createUploadSession"):
                return UploadSession.Create(call, drive, call.Graph.Site.Folder(drive, from, names[..^1]), ItemNames.Check(names[^1]));
            default:
                return OnItem(call, drive, drive.AtPath(from, path) ?? throw GraphProblem.NotFound(), action);
        }
    }

    private static GraphAnswer OnItem(GraphCall call, Drive drive, DriveItem item, string action) =>
        !drive.Shows(item, call.Who) ? throw GraphProblem.NotFound() : (call.Method, action) switch
        {
            (_, "retentionLabel") => RetentionRoutes.Serve(call, drive, item),
            ("GET", "") => Conditional(
                call, item, () => new GraphAnswer(200, ItemJson.Of(call.Graph, drive, item, call.Who, call.Option("select"), call.Option("expand")))),
            ("PATCH", "") => Patch(call, drive, item),
            ("DELETE", "") => Do(() => call.Graph.Site.Delete(drive, item, call.Header("If-Match"), call.Who)),
            ("GET", "children") =>
                Pages.Of(
                    call,
                    drive.Children(item)
                        .Where(child => drive.Shows(child, call.Who))
                        .Select(child => ItemJson.Of(call.Graph, drive, child, call.Who, call.Option("select"), call.Option("expand")))),
            ("POST", "children") => NewFolder(call, drive, item),
            ("GET", "content") => Conditional(call, item, () => Content(call, item)),
            ("PUT", "content") => Replace(call, drive, item),
            ("POST", "createUploadSession") => UploadSession.Create(call, drive, item.Parent!, item.Name),
            ("POST", "checkout") => Do(() => call.Graph.Site.Act(drive, item, _ => VersionMachine.CheckOut(item, call.Who))),
            ("POST", "checkin") => CheckIn(call, drive, item),
            ("POST", "discardCheckout") => Do(() => call.Graph.Site.Act(drive, item, _ => VersionMachine.Discard(item, call.Who))),
            ("GET", "listItem/fields") => new GraphAnswer(200, ItemJson.Fields(item, item.SeenBy(call.Who))),
            ("PATCH", "listItem/fields") => ListRoutes.SetFields(call, drive, item),
            ("GET", "permissions") => Pages.Of(call, []),
            ("GET", _) when action.StartsWith("delta", StringComparison.Ordinal) && item == drive.Root => Delta.Of(call, drive, action),
            (_, _) when action.Split('/') is ["versions", .. var rest] => VersionRoutes.Serve(call, drive, item, rest),
            _ => throw GraphProblem.Bad($"Resource not found for the segment '{action}'."),
        };

    private static GraphAnswer Conditional(GraphCall call, DriveItem item, Func<GraphAnswer> answer) =>
        call.Header("If-None-Match") is { } known && (known == item.ETag || known == item.CTag) ? new GraphAnswer(304) : answer();

    private static GraphAnswer Content(GraphCall call, DriveItem item)
    {
        if (item.IsFolder)
        {
            throw GraphProblem.Bad("A folder has no content.");
        }

        var bytes = item.SeenBy(call.Who).Bytes;
        return GraphAnswer.Found(Download.Offer(call, call.Option("format") == "pdf" ? PlainPdf.Of(item.Name, bytes) : bytes));
    }

    private static GraphAnswer Replace(GraphCall call, Drive drive, DriveItem item)
    {
        call.Graph.Site.Replace(drive, item, call.Body, call.Header("If-Match"), call.Who);
        return new GraphAnswer(200, ItemJson.Of(call.Graph, drive, item, call.Who));
    }

    private static GraphAnswer Patch(GraphCall call, Drive drive, DriveItem item)
    {
        var json = call.Json();
        var target = json["parentReference"];
        var parent = target is null ? item.Parent!
            : (string?)target["id"] is { } id ? drive.Find(id) ?? throw GraphProblem.NotFound()
            : (string?)target["path"] is { } path ? drive.AtPath(drive.Root, path[(path.IndexOf(':', StringComparison.Ordinal) + 1)..])
                ?? throw GraphProblem.NotFound()
            : item.Parent!;
        call.Graph.Site.Move(drive, item, parent, (string?)json["name"] ?? item.Name, call.Header("If-Match"), call.Who);
        return new GraphAnswer(200, ItemJson.Of(call.Graph, drive, item, call.Who));
    }

    private static GraphAnswer NewFolder(GraphCall call, Drive drive, DriveItem parent)
    {
        var json = call.Json();
        var name = (string?)json["name"];
        if (json["folder"] is null || name is null)
        {
            throw GraphProblem.Bad("Name and folder facet are required.");
        }

        var folder = call.Graph.Site.MakeFolder(drive, parent, name, (string?)json["@microsoft.graph.conflictBehavior"] ?? "fail");
        return new GraphAnswer(201, ItemJson.Of(call.Graph, drive, folder, call.Who));
    }

    private static GraphAnswer CheckIn(GraphCall call, Drive drive, DriveItem item)
    {
        var json = call.Json();
        var isPublished = (string?)json["checkInAs"] == "published";
        return Do(() => call.Graph.Site.Act(
            drive, item, now => VersionMachine.CheckIn(item, drive.Settings, isPublished, (string?)json["comment"] ?? "", call.Who, now)));
    }

    private static GraphAnswer Do(Action work)
    {
        work();
        return GraphAnswer.Nothing();
    }

    [GeneratedRegex(@"^/(root|items/(?<id>[^/:]+))(:/(?<path>[^:]*))?:?(/(?<action>.*))?$")]
    private static partial Regex Address();
}
