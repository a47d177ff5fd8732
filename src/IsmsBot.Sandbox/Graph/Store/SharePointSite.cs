using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Graph.Store;

/// <summary>The site with its libraries. Whoever touches it holds <see cref="Gate"/>.</summary>
public sealed class SharePointSite(GraphSimulatorOptions options)
{
    public Lock Gate { get; } = new();

    public string Id { get; } = $"{options.SiteHost},{options.TenantId:D},00000000-0000-4000-8000-00000000515e";

    public IReadOnlyList<Drive> Drives { get; } = [.. options.Libraries.Select((library, index) => new Drive(library, index + 1))];

    public Drive? Find(string driveId) => Drives.FirstOrDefault(drive => drive.Id == driveId);

    /// <summary>Writes a file, new or over an old one.</summary>
    /// <exception cref="GraphProblem">The name is taken or not allowed, the tag does not fit, or somebody has the file.</exception>
    internal (DriveItem Item, bool IsNew) Put(
        Drive drive, DriveItem parent, string name, byte[] bytes, string conflict, string? ifMatch, GraphPrincipal by)
    {
        ItemNames.Check(name);
        if (drive.Child(parent, name) is not { } existing)
        {
            return (Create(drive, parent, name, bytes, by), true);
        }

        switch (conflict)
        {
            case "fail":
                throw GraphProblem.NameTaken();
            case "rename":
                var free = Enumerable.Range(1, int.MaxValue)
                    .Select(number => ItemNames.Numbered(name, number))
                    .First(candidate => drive.Child(parent, candidate) is null);
                return (Create(drive, parent, free, bytes, by), true);
            default:
                Replace(drive, existing, bytes, ifMatch, by);
                return (existing, false);
        }
    }

    internal void Replace(Drive drive, DriveItem item, byte[] bytes, string? ifMatch, GraphPrincipal by)
    {
        RefuseIfStale(item, ifMatch);
        VersionMachine.Write(item, drive.Settings, Stored(item.Name, bytes), null, by, options.Clock.GetUtcNow());
        drive.Changed(item);
    }

    internal void SetFields(Drive drive, DriveItem item, IReadOnlyDictionary<string, JsonNode?> fields, string? ifMatch, GraphPrincipal by)
    {
        RefuseIfStale(item, ifMatch);
        foreach (var (name, value) in fields)
        {
            if (name.Contains("@odata", StringComparison.Ordinal))
            {
                continue;
            }

            var column =
                drive.Settings.Columns.FirstOrDefault(one => one.Name == name) ?? throw GraphProblem.Bad($"Field '{name}' is not recognized");
            _ = column.IsReadOnly ? throw GraphProblem.Bad($"Field '{name}' is read-only") : value;
            if (value is JsonArray && !fields.ContainsKey($"{name}@odata.type"))
            {
                throw GraphProblem.Bad(
                    "A value without a type name was found and no expected type is available. "
                    + "When the model is specified, each value in the payload must have a type.");
            }
        }

        VersionMachine.Write(
            item,
            drive.Settings,
            null,
            fields.Where(field => !field.Key.Contains("@odata", StringComparison.Ordinal)).ToDictionary(),
            by,
            options.Clock.GetUtcNow());
        drive.Changed(item);
    }

    internal void Act(Drive drive, DriveItem item, Action<DateTimeOffset> change)
    {
        change(options.Clock.GetUtcNow());
        drive.Changed(item);
    }

    internal DriveItem MakeFolder(Drive drive, DriveItem parent, string name, string conflict)
    {
        ItemNames.Check(name);
        if (drive.Child(parent, name) is { } existing)
        {
            return conflict == "replace" && existing.IsFolder ? existing : throw GraphProblem.NameTaken();
        }

        var folder = drive.NewItem(name, parent, isFolder: true);
        folder.CreatedAt = options.Clock.GetUtcNow();
        drive.Changed(folder);
        return folder;
    }

    /// <summary>The folder of a path; missing ones are made if the service does so.</summary>
    internal DriveItem Folder(Drive drive, DriveItem from, IEnumerable<string> names) => names.Aggregate(from, (folder, name) =>
        drive.Child(folder, name) ?? (options.MakesMissingFolders ? MakeFolder(drive, folder, name, "fail") : throw GraphProblem.NotFound()));

    internal void Move(Drive drive, DriveItem item, DriveItem parent, string name, string? ifMatch, GraphPrincipal by)
    {
        RefuseIfStale(item, ifMatch);
        VersionMachine.RefuseIfHeld(item, by);
        if (drive.Child(parent, ItemNames.Check(name)) is { } other && other != item)
        {
            throw GraphProblem.NameTaken();
        }

        (item.Parent, item.Name) = (parent, name);
        item.Touch(content: false);
        drive.Changed(item);
    }

    internal void Delete(Drive drive, DriveItem item, string? ifMatch, GraphPrincipal by)
    {
        RefuseIfStale(item, ifMatch);
        VersionMachine.RefuseIfHeld(item, by);
        if (item.RetentionLabel is not null)
        {
            throw GraphProblem.Retained();
        }

        drive.Delete(item);
    }

    internal static void RefuseIfStale(DriveItem item, string? ifMatch)
    {
        if (ifMatch is not (null or "" or "*") && ifMatch != item.ETag && ifMatch != item.CTag)
        {
            throw GraphProblem.Stale();
        }
    }

    private DriveItem Create(Drive drive, DriveItem parent, string name, byte[] bytes, GraphPrincipal by)
    {
        var item = drive.NewItem(name, parent, isFolder: false);
        VersionMachine.Create(item, drive.Settings, Stored(name, bytes), by, options.Clock.GetUtcNow());
        drive.Changed(item);
        return item;
    }

    private byte[] Stored(string name, byte[] bytes) => options.RewritesOfficeFiles && OfficeFiles.Is(name) ? OfficeFiles.Rewritten(bytes) : bytes;
}
