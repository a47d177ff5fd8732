using System.Globalization;
using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Graph.Store;

namespace IsmsBot.Sandbox.Graph.Wire;

/// <summary>Files and versions as Graph shows them.</summary>
internal static class ItemJson
{
    private static readonly string[] OnlyWhenSelected = ["publication", "sharepointIds"];

    public static JsonObject Of(GraphSimulator graph, Drive drive, DriveItem item, GraphPrincipal who, string? select = null, string? expand = null)
    {
        var json = item.IsDeleted ? Deleted(drive, item) : Whole(graph, drive, item, who);
        var wanted = select?.Split(',', StringSplitOptions.TrimEntries) ?? [];
        foreach (var name in json.Select(property => property.Key).ToList())
        {
            var isKept =
                wanted.Length == 0 ? !OnlyWhenSelected.Contains(name) : wanted.Contains(name) || name is "deleted" or "root" || name.StartsWith('@');
            if (!isKept)
            {
                json.Remove(name);
            }
        }

        if (expand?.StartsWith("listItem", StringComparison.Ordinal) == true && !item.IsFolder && !item.IsDeleted)
        {
            json["listItem"] = ListItem(item, item.SeenBy(who), withFields: expand.Contains("fields", StringComparison.Ordinal));
        }

        return json;
    }

    public static JsonObject Version(ItemVersion version) => new()
    {
        ["id"] = version.Id,
        ["lastModifiedBy"] = version.By.ToJson(),
        ["lastModifiedDateTime"] = Time(version.At),
        ["size"] = version.Bytes.Length,
        ["publication"] = new JsonObject { ["level"] = version.IsPublished ? "published" : "checkout", ["versionId"] = version.Id },
    };

    public static JsonObject ListItemVersion(DriveItem item, ItemVersion version) => new()
    {
        ["id"] = version.Id,
        ["lastModifiedBy"] = version.By.ToJson(),
        ["lastModifiedDateTime"] = Time(version.At),
        ["fields"] = Fields(item, version),
    };

    public static JsonObject ListItem(DriveItem item, ItemVersion version, bool withFields)
    {
        var json = new JsonObject
        {
            ["@odata.etag"] = item.ETag,
            ["id"] = item.ListItemId.ToString(CultureInfo.InvariantCulture),
            ["eTag"] = item.ETag,
            ["lastModifiedDateTime"] = Time(version.At),
            ["lastModifiedBy"] = version.By.ToJson(),
        };
        if (withFields)
        {
            json["fields"] = Fields(item, version);
        }

        return json;
    }

    public static JsonObject Fields(DriveItem item, ItemVersion version)
    {
        var json = new JsonObject
        {
            ["@odata.etag"] = item.ETag,
            ["id"] = item.ListItemId.ToString(CultureInfo.InvariantCulture),
            ["FileLeafRef"] = item.Name,
            ["Modified"] = Time(version.At),
            ["_UIVersionString"] = version.Id,
            ["_ModerationStatus"] = 0,
        };
        foreach (var (name, value) in version.Fields)
        {
            json[name] = value?.DeepClone();
        }

        return json;
    }

    private static JsonObject Whole(GraphSimulator graph, Drive drive, DriveItem item, GraphPrincipal who)
    {
        var path = string.Join('/', item.Path.Split('/').Prepend(drive.Settings.Name).Select(Uri.EscapeDataString));
        var json = new JsonObject
        {
            ["id"] = item.Id,
            ["name"] = item.Name,
            ["eTag"] = item.ETag,
            ["webUrl"] = $"https://{graph.Options.SiteHost}/{graph.Options.SitePath}/{path}",
            ["createdDateTime"] = Time(item.CreatedAt),
            ["parentReference"] = Parent(drive, item),
            ["sharepointIds"] = new JsonObject
            {
                ["listId"] = drive.ListId,
                ["listItemId"] = item.ListItemId.ToString(CultureInfo.InvariantCulture),
                ["siteId"] = graph.Site.Id,
            },
        };
        if (item.IsFolder)
        {
            json["folder"] = new JsonObject { ["childCount"] = drive.Children(item).Count() };
            if (item.Parent is null)
            {
                json["root"] = new JsonObject();
            }

            return json;
        }

        var seen = item.SeenBy(who);
        json["cTag"] = item.CTag;
        json["size"] = seen.Bytes.Length;
        json["file"] = new JsonObject { ["mimeType"] = "application/octet-stream" };
        json["lastModifiedDateTime"] = Time(seen.At);
        json["lastModifiedBy"] = seen.By.ToJson();
        json["publication"] = item.CheckedOutBy is { } holder
            ? new JsonObject { ["level"] = "checkout", ["versionId"] = item.Current.Id, ["checkedOutBy"] = holder.ToJson() }
            : new JsonObject { ["level"] = item.Current.IsPublished ? "published" : "checkout", ["versionId"] = item.Current.Id };
        return json;
    }

    private static JsonObject Deleted(Drive drive, DriveItem item) => new()
    {
        ["id"] = item.Id,
        ["deleted"] = new JsonObject { ["state"] = "deleted" },
        ["parentReference"] = new JsonObject { ["driveId"] = drive.Id, ["id"] = item.Parent?.Id },
    };

    private static JsonObject Parent(Drive drive, DriveItem item) => item.Parent is null
        ? new JsonObject { ["driveId"] = drive.Id, ["driveType"] = "documentLibrary" }
        : new JsonObject
        {
            ["driveId"] = drive.Id,
            ["driveType"] = "documentLibrary",
            ["id"] = item.Parent.Id,
            ["name"] = item.Parent.Name,
            ["path"] = $"/drives/{drive.Id}/root:" + (item.Parent.Parent is null
                ? ""
                : "/" + Uri.EscapeDataString(item.Parent.Path).Replace("%2F", "/", StringComparison.Ordinal)),
        };

    // SharePoint tells times to the second.
    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
