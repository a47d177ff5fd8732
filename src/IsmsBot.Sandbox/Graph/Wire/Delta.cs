using System.Globalization;
using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Graph.Store;

namespace IsmsBot.Sandbox.Graph.Wire;

/// <summary>
/// What changed in a library since a token. A token is a place in the journal of changes; old ones are forgotten and answered with 410.
/// </summary>
internal static class Delta
{
    public static GraphAnswer Of(GraphCall call, Drive drive, string action)
    {
        var token = call.Option("token") ?? (action.Split('\'') is [_, var inPath, _] ? inPath : null);
        if (token == "latest")
        {
            return Page(call, drive, [], drive.ChangeCount, 0);
        }

        if (token is null)
        {
            return Page(call, drive, [drive.Root, .. drive.Items], drive.ChangeCount, 0);
        }

        var parts = token.Split('.');
        if (parts.Length != 3 || !int.TryParse(parts[0], CultureInfo.InvariantCulture, out var from)
            || (parts[1] == "" && from < drive.ForgottenBefore) || from > drive.ChangeCount)
        {
            throw new GraphProblem(
                410,
                "resyncRequired",
                "Resync required. Replace any local items with the server's version (including deletes).",
                "resyncChangesApplyDifferences")
            {
                Location = $"{call.Graph.Address}/v1.0/drives/{drive.Id}/root/delta()",
            };
        }

        var until = parts[1] == "" ? drive.ChangeCount : int.Parse(parts[1], CultureInfo.InvariantCulture);
        var changed = drive.ChangedSince(from).ToList();
        return Page(call, drive, changed.Count > 0 ? [drive.Root, .. changed] : [], until, int.Parse(parts[2], CultureInfo.InvariantCulture), from);
    }

    private static GraphAnswer Page(GraphCall call, Drive drive, IReadOnlyList<DriveItem> items, int until, int skip, int from = 0)
    {
        var size = call.Graph.Options.PageSize;
        items = [.. items.Where(item => drive.Shows(item, call.Who))];
        var page = new JsonObject
        {
            ["value"] = new JsonArray(
                [.. items.Skip(skip).Take(size).Select(item => ItemJson.Of(call.Graph, drive, item, call.Who, call.Option("select")))]),
        };
        var path = $"/drives/{drive.Id}/root/delta()";
        if (items.Count > skip + size)
        {
            page["@odata.nextLink"] = Pages.Link(call, path, "token", $"{from}.{until}.{skip + size}");
        }
        else
        {
            page["@odata.deltaLink"] = Pages.Link(call, path, "token", $"{until}..0");
        }

        return new GraphAnswer(200, page);
    }
}
