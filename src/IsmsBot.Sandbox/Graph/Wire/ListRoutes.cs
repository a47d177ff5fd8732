using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using IsmsBot.Sandbox.Graph.Store;

namespace IsmsBot.Sandbox.Graph.Wire;

/// <summary>A library seen as a list: its columns, and the values of files in them.</summary>
internal static partial class ListRoutes
{
    private const string NonIndexed = "HonorNonIndexedQueriesWarningMayFailRandomly";

    public static GraphAnswer Serve(GraphCall call, Drive drive, string[] rest) => (call.Method, rest) switch
    {
        ("GET", []) =>
            new GraphAnswer(
                200, new JsonObject
                {
                    ["id"] = drive.ListId,
                    ["name"] = drive.Settings.Name,
                    ["displayName"] = drive.Settings.Name,
                    ["list"] = new JsonObject { ["template"] = "documentLibrary", ["contentTypesEnabled"] = false, ["hidden"] = false },
                }),
        ("GET", ["columns"]) => Pages.Of(call, drive.Settings.Columns.Select(Column)),
        ("GET", ["items"]) =>
            Pages.Of(
                call,
                Filtered(call, drive)
                    .Select(item => ItemJson.ListItem(
                        item, item.SeenBy(call.Who), withFields: call.Option("expand")?.Contains("fields", StringComparison.Ordinal) == true))),
        (_, ["items", var number, .. var action]) => OnItem(call, drive, Item(call, drive, number), action),
        _ => throw GraphProblem.Bad("Resource not found for the segment."),
    };

    public static GraphAnswer SetFields(GraphCall call, Drive drive, DriveItem item)
    {
        call.Graph.Site.SetFields(drive, item, call.Fields(), call.Header("If-Match"), call.Who);
        return new GraphAnswer(200, ItemJson.Fields(item, item.SeenBy(call.Who)));
    }

    private static GraphAnswer OnItem(GraphCall call, Drive drive, DriveItem item, string[] action) => (call.Method, action) switch
    {
        ("GET", []) => new GraphAnswer(200, ItemJson.ListItem(item, item.SeenBy(call.Who), withFields: true)),
        ("GET", ["fields"]) => new GraphAnswer(200, ItemJson.Fields(item, item.SeenBy(call.Who))),
        ("PATCH", ["fields"]) => SetFields(call, drive, item),
        ("GET", ["versions"]) => Pages.Of(call, item.Versions.Reverse().Select(version => ItemJson.ListItemVersion(item, version))),
        ("GET", ["driveItem"]) => new GraphAnswer(200, ItemJson.Of(call.Graph, drive, item, call.Who, call.Option("select"))),
        _ => throw GraphProblem.Bad("Resource not found for the segment."),
    };

    private static DriveItem Item(GraphCall call, Drive drive, string number) =>
        int.TryParse(number, CultureInfo.InvariantCulture, out var id) && drive.FindByListItem(id) is { } item && drive.Shows(item, call.Who)
            ? item
            : throw GraphProblem.NotFound();

    private static JsonObject Column(ColumnSettings column) => new()
    {
        ["id"] = Guid.CreateVersion7(DateTimeOffset.UnixEpoch).ToString("D"),
        ["name"] = column.Name,
        ["displayName"] = column.Name,
        ["indexed"] = column.Indexed,
        ["readOnly"] = column.IsReadOnly,
        ["text"] = new JsonObject(),
    };

    /// <summary>Only equality of one column, which is what a filter on an indexed column is good for.</summary>
    private static IEnumerable<DriveItem> Filtered(GraphCall call, Drive drive)
    {
        var files = drive.Items.Where(item => !item.IsFolder && drive.Shows(item, call.Who));
        if (call.Option("filter") is not { } filter)
        {
            return files;
        }

        var match = Equality().Match(filter);
        var column = match.Success ? drive.Settings.Columns.FirstOrDefault(one => one.Name == match.Groups[1].Value) : null;
        if (column is null || (!column.Indexed && call.Header("Prefer")?.Contains(NonIndexed, StringComparison.Ordinal) != true))
        {
            throw GraphProblem.Bad("Field cannot be referenced in filter or orderby as it is not indexed.");
        }

        if (!column.Indexed && drive.Items.Count() > call.Graph.Options.ViewThreshold)
        {
            throw GraphProblem.Bad("The attempted operation is prohibited because it exceeds the list view threshold.");
        }

        return files.Where(item => (string?)item.SeenBy(call.Who).Fields.GetValueOrDefault(column.Name) == match.Groups[2].Value.Replace(
            "''", "'", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^fields/(\w+) eq '(.*)'$")]
    private static partial Regex Equality();
}
