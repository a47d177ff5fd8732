using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace IsmsBot.Sandbox.Graph.Store;

/// <summary>Keeps a site between starts: its trees in site.json, the bytes of versions beside it under their fingerprints.</summary>
internal sealed class SiteFolder(string folder)
{
    private string Index => Path.Combine(folder, "site.json");

    /// <summary>Writes what is there now. The index is put in place by a rename, so that a crash leaves the old one or the new one.</summary>
    public void Save(SharePointSite site)
    {
        Directory.CreateDirectory(folder);
        var saved = site.Drives
            .Select(drive => new SavedDrive(drive.Settings.Name, [.. drive.All.Select(Item)], [.. drive.Changes.Select(item => item.Id)]))
            .ToList();
        File.WriteAllBytes(Index + ".new", JsonSerializer.SerializeToUtf8Bytes(saved, SiteFolderJson.Default.ListSavedDrive));
        File.Move(Index + ".new", Index, overwrite: true);
    }

    /// <summary>Fills an empty site with what was kept.</summary>
    public void Load(SharePointSite site)
    {
        if (!File.Exists(Index))
        {
            return;
        }

        foreach (var saved in JsonSerializer.Deserialize(File.ReadAllBytes(Index), SiteFolderJson.Default.ListSavedDrive) ?? [])
        {
            var drive = site.Drives.First(one => one.Settings.Name == saved.Name);
            var items = new Dictionary<string, DriveItem>(StringComparer.Ordinal) { [drive.Root.Id] = drive.Root };
            foreach (var one in saved.Items)
            {
                // In the order of their making, so that ids come out the same; what was moved gets its place afterwards.
                items[one.Id] = Fill(drive.NewItem(one.Name, drive.Root, one.IsFolder), one);
            }

            foreach (var one in saved.Items)
            {
                items[one.Id].Parent = items[one.Parent];
            }

            saved.Changes.ForEach(id => drive.Changed(items[id]));
        }
    }

    private DriveItem Fill(DriveItem item, SavedItem saved)
    {
        (item.IsDeleted, item.MetadataTag, item.ContentTag, item.CreatedAt, item.CheckedOutBy) =
            (saved.IsDeleted, saved.MetadataTag, saved.ContentTag, saved.CreatedAt, saved.CheckedOutBy);
        foreach (var version in saved.Versions)
        {
            item.Add(Version(version));
        }

        item.WorkingCopy = saved.WorkingCopy is { } working ? Version(working) : null;
        return item;
    }

    private SavedItem Item(DriveItem item) => new(
        item.Id, item.Name, item.Parent!.Id, item.IsFolder, item.IsDeleted, item.MetadataTag, item.ContentTag, item.CreatedAt, item.CheckedOutBy,
        item.WorkingCopy is { } working ? Saved(working) : null, [.. item.Versions.Select(Saved)]);

    private SavedVersion Saved(ItemVersion version)
    {
        var bytes = Path.Combine(folder, version.Sha256);
        if (!File.Exists(bytes))
        {
            File.WriteAllBytes(bytes, version.Bytes);
        }

        return new SavedVersion(
            version.Major, version.Minor, version.Sha256, version.Fields.ToDictionary(field => field.Key, field => field.Value?.DeepClone()),
            version.By, version.At, version.Comment);
    }

    private ItemVersion Version(SavedVersion saved) =>
        new(saved.Major, saved.Minor, File.ReadAllBytes(Path.Combine(folder, saved.Sha256)), saved.Fields, saved.By, saved.At)
        {
            Comment = saved.Comment,
        };
}

internal sealed record SavedDrive(string Name, List<SavedItem> Items, List<string> Changes);

internal sealed record SavedItem(
    string Id, string Name, string Parent, bool IsFolder, bool IsDeleted, int MetadataTag, int ContentTag, DateTimeOffset CreatedAt,
    GraphPrincipal? CheckedOutBy, SavedVersion? WorkingCopy, List<SavedVersion> Versions);

internal sealed record SavedVersion(
    int Major, int Minor, string Sha256, Dictionary<string, JsonNode?> Fields, GraphPrincipal By, DateTimeOffset At, string Comment);

[JsonSerializable(typeof(List<SavedDrive>))]
internal sealed partial class SiteFolderJson : JsonSerializerContext;
